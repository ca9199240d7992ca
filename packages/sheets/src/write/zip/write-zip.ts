import { Readable } from 'node:stream';
import { crc32, createDeflateRaw } from 'node:zlib';
import type { WrittenPart, ZipPart } from './zip-part.js';
import { contentsLine, endRecord, localHeader, sizeRecord } from './zip-records.js';

/** Writes a zip file piece by piece, for parts and files below 4 GiB. */
export async function* writeZip(parts: Iterable<ZipPart>): AsyncGenerator<Uint8Array> {
  const written: WrittenPart[] = [];
  let offset = 0;
  for (const { name, pieces } of parts) {
    const nameBytes = Buffer.from(name);
    const header = localHeader(nameBytes);
    yield header;
    const measured = yield* pack(pieces);
    const part = { name: nameBytes, offset, ...measured };
    const trailer = sizeRecord(part);
    yield trailer;
    written.push(part);
    offset += header.length + part.packedBytes + trailer.length;
  }
  const contents = Buffer.concat(written.map(contentsLine));
  yield contents;
  yield endRecord(written.length, contents.length, offset);
}

type Measured = Pick<WrittenPart, 'checksum' | 'packedBytes' | 'unpackedBytes'>;

async function* pack(pieces: ZipPart['pieces']): AsyncGenerator<Uint8Array, Measured> {
  let checksum = 0;
  let unpackedBytes = 0;
  let packedBytes = 0;
  const source = Readable.from(
    (async function* () {
      for await (const piece of pieces) {
        const bytes = Buffer.from(piece as string);
        checksum = crc32(bytes, checksum);
        unpackedBytes += bytes.length;
        yield bytes;
      }
    })(),
  );
  const deflate = createDeflateRaw();
  source.on('error', (error) => deflate.destroy(error));
  for await (const piece of source.pipe(deflate) as AsyncIterable<Uint8Array>) {
    packedBytes += piece.length;
    yield piece;
  }
  return { checksum, packedBytes, unpackedBytes };
}
