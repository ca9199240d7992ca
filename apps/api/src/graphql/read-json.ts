import type { IncomingMessage } from 'node:http';

const bodyLimitBytes = 1_000_000;

interface RefusedBody {
  readonly refused: true;
  readonly status: number;
  readonly message: string;
}

/** The text of a request's body; undefined where it has none, or one of another type that is not named. */
type TextBody = { readonly refused?: false; readonly text: string | undefined } | RefusedBody;

type JsonBody = { readonly refused?: false; readonly value: unknown } | RefusedBody;

const refuse = (status: number, message: string): RefusedBody => ({ refused: true, status, message });

/** Reads a request's JSON body within bounds, as text. */
export async function readJsonText(request: IncomingMessage): Promise<TextBody> {
  if (request.method === 'GET' || request.method === 'HEAD') return { text: undefined };
  const type = request.headers['content-type'];
  if (!type?.toLowerCase().startsWith('application/json')) {
    return type === undefined ? { text: undefined } : refuse(415, 'Send application/json.');
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
  return { text: Buffer.concat(chunks).toString('utf8') };
}

/** What a body's text says. */
export function parseJson(text: string | undefined): JsonBody {
  if (text === undefined) return { value: undefined };
  try {
    return { value: JSON.parse(text) };
  } catch {
    return refuse(400, 'The body is not JSON.');
  }
}
