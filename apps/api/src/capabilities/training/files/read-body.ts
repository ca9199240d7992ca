import type { Request } from 'express';
import { HttpRefusal } from '../../../platform/http-refusal.js';

/**
 * The bytes of a request, as long as they are not too many. Whoever is refused may send her file to its end, within reason,
 * so that she hears the answer instead of a broken line.
 * @throws HttpRefusal for nothing, and for too much
 */
export async function readBody(request: Request, limitBytes: number): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of request as AsyncIterable<Uint8Array>) {
    size += piece.length;
    if (size > 4 * limitBytes) break;
    if (size <= limitBytes) pieces.push(piece);
  }
  if (size > limitBytes)
    throw new HttpRefusal(413, 'FileTooLarge', `A file may have up to ${limitBytes / 2 ** 20} MB.`);
  if (size === 0) throw new HttpRefusal(400, 'EmptyFile', 'The file is empty.');
  return Buffer.concat(pieces);
}
