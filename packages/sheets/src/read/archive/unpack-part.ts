import { crc32, createInflateRaw } from 'node:zlib';
import type { Entry } from 'yauzl';
import { refuse } from '../refuse.js';
import type { Archive } from './archive.js';
import { deflated } from './check-packing.js';

/** Large pieces save ways to the thread that unpacks them, and back. */
const pieceBytes = 131_072;

/**
 * The bytes of one part, unpacked piece by piece away from the main thread. Stops at the first byte more than the table
 * of contents told of, which is what was checked before; and compares the checksum.
 */
export async function* unpackPart(archive: Archive, part: Entry): AsyncGenerator<Uint8Array> {
  let size = 0;
  let checksum = 0;
  for await (const piece of inflate(await packedBytes(archive, part), part)) {
    size += piece.length;
    if (size > part.uncompressedSize)
      refuse('UnpacksTooLarge', `The part ${part.fileName} lies about its size.`);
    checksum = crc32(piece, checksum);
    yield piece;
  }
  if (size !== part.uncompressedSize || checksum !== part.crc32)
    refuse('FileDamaged', `The part ${part.fileName} is damaged.`);
}

async function packedBytes({ bytes, zip }: Archive, part: Entry): Promise<Buffer> {
  try {
    const { fileDataStart } = await zip.readLocalFileHeaderPromise(part, { minimal: true });
    return bytes.subarray(fileDataStart, fileDataStart + part.compressedSize);
  } catch {
    return refuse('FileDamaged', `The part ${part.fileName} is not where it should be.`);
  }
}

async function* inflate(packed: Buffer, part: Entry): AsyncGenerator<Uint8Array> {
  if (part.compressionMethod !== deflated) return yield packed;
  const stream = createInflateRaw({ chunkSize: pieceBytes });
  stream.end(packed);
  try {
    yield* stream as AsyncIterable<Uint8Array>;
  } catch {
    refuse('FileDamaged', `The part ${part.fileName} cannot be unpacked.`);
  }
}
