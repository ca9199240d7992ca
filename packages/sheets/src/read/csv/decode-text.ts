import { setImmediate } from 'node:timers/promises';
import { TextDecoder } from 'node:util';
import { refuse } from '../refuse.js';
import type { TextEncoding } from './detect-encoding.js';

const pieceBytes = 65_536;

/** The text of a file piece by piece, without its byte order mark; other work gets its turn between the pieces. */
export async function* decodeText(bytes: Buffer, encoding: TextEncoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for (let at = 0; at < bytes.length; at += pieceBytes) {
    const isLast = at + pieceBytes >= bytes.length;
    yield decode(decoder, bytes.subarray(at, at + pieceBytes), isLast);
    await setImmediate();
  }
}

function decode(decoder: TextDecoder, piece: Buffer, isLast: boolean): string {
  try {
    return decoder.decode(piece, { stream: !isLast });
  } catch {
    return refuse('UnknownEncoding', 'The text is neither UTF-8, UTF-16 nor GB18030.');
  }
}
