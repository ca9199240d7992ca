import type { IncomingMessage } from 'node:http';

const bodyLimitBytes = 1_000_000;

type Body =
  | { readonly refused?: false; readonly value: unknown }
  | { readonly refused: true; readonly status: number; readonly message: string };

const refuse = (status: number, message: string): Body => ({ refused: true, status, message });

/** Reads a request's JSON body within bounds; no body, or one of another type, is undefined. */
export async function readJson(request: IncomingMessage): Promise<Body> {
  if (request.method === 'GET' || request.method === 'HEAD') return { value: undefined };
  const type = request.headers['content-type'];
  if (!type?.toLowerCase().startsWith('application/json')) {
    return type === undefined ? { value: undefined } : refuse(415, 'Send application/json.');
  }
  const charset = /charset="?([\w-]+)/i.exec(type)?.[1]?.toLowerCase() ?? 'utf-8';
  if (charset !== 'utf-8' && charset !== 'utf8') return refuse(415, 'Send UTF-8.');
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > bodyLimitBytes) return refuse(413, `The body is larger than ${bodyLimitBytes} bytes.`);
    chunks.push(chunk);
  }
  try {
    return { value: JSON.parse(Buffer.concat(chunks).toString('utf8')) };
  } catch {
    return refuse(400, 'The body is not JSON.');
  }
}
