import { readFile, stat } from 'node:fs/promises';
import { refuse } from './refuse.js';
import type { SheetSource } from './sheet-source.js';

/** All bytes of a source, or a refusal as soon as there are more than `limit`. */
export async function collectBytes(source: SheetSource, limit: number): Promise<Buffer> {
  if (typeof source === 'string') return collectFile(source, limit);
  if (source instanceof Uint8Array) return requireSize(asBuffer(source), limit);
  return collectPieces(source, limit);
}

async function collectFile(path: string, limit: number): Promise<Buffer> {
  const { size } = await stat(path);
  if (size > limit) refuseSize(limit);
  return requireSize(await readFile(path), limit);
}

async function collectPieces(pieces: AsyncIterable<Uint8Array>, limit: number): Promise<Buffer> {
  const collected: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces) {
    size += piece.length;
    if (size > limit) refuseSize(limit);
    collected.push(piece);
  }
  return requireSize(Buffer.concat(collected, size), limit);
}

const asBuffer = (bytes: Uint8Array): Buffer =>
  Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function requireSize(bytes: Buffer, limit: number): Buffer {
  if (bytes.length === 0) refuse('FileEmpty', 'The file is empty.');
  if (bytes.length > limit) refuseSize(limit);
  return bytes;
}

function refuseSize(limit: number): never {
  return refuse('FileTooLarge', `The file is larger than ${Math.floor(limit / 2 ** 20)} MiB.`);
}
