import { filePartBytes } from './file-limit.js';
import { tooLarge } from './too-large.js';

/**
 * Gathers pieces into parts: no more than one part is in memory.
 * @throws HttpRefusal as soon as more has come than the limit
 */
export async function* inParts(
  pieces: AsyncIterable<Uint8Array>,
  limitBytes: number,
): AsyncGenerator<Buffer> {
  let held: Uint8Array[] = [];
  let heldBytes = 0;
  let size = 0;
  for await (const piece of pieces) {
    size += piece.length;
    if (size > limitBytes) throw tooLarge();
    held.push(piece);
    heldBytes += piece.length;
    if (heldBytes < filePartBytes) continue;
    yield Buffer.concat(held);
    held = [];
    heldBytes = 0;
  }
  if (heldBytes > 0) yield Buffer.concat(held);
}
