import type { RequestEvent } from '@sveltejs/kit';

type Asked = Pick<RequestEvent, 'request' | 'locals' | 'getClientAddress'>;

/** What the API learns of the browser behind a request of ours: its cookies, its address, and the request's id. */
export function headersOf({ request, locals, getClientAddress }: Asked): Record<string, string> {
  const before = request.headers.get('x-forwarded-for');
  const address = getClientAddress();
  return {
    cookie: request.headers.get('cookie') ?? '',
    'x-request-id': locals.requestId,
    'x-forwarded-for': before ? `${before}, ${address}` : address,
    'user-agent': request.headers.get('user-agent') ?? 'web',
  };
}
