import type { WrittenPart } from './zip-part.js';

const version = 20;
/** Sizes follow the part (bit 3), and its name is UTF-8 (bit 11). */
const flags = 0x0808;
const deflated = 8;
/** 1980-01-01 00:00, the first day a zip file knows: the same content gives the same bytes. */
const firstDay = 0x0021;

/** Numbers of 2 or 4 bytes, little-endian, one after the other. */
function record(...fields: readonly (readonly [size: 2 | 4, value: number])[]): Buffer {
  const bytes = Buffer.alloc(fields.reduce((sum, [size]) => sum + size, 0));
  let at = 0;
  for (const [size, value] of fields) at = bytes.writeUIntLE(value, at, size);
  return bytes;
}

const start = [
  [2, version],
  [2, flags],
  [2, deflated],
  [2, 0],
  [2, firstDay],
] as const;

const sizes = (part: WrittenPart) =>
  [
    [4, part.checksum],
    [4, part.packedBytes],
    [4, part.unpackedBytes],
  ] as const;

/** Stands before a part; its sizes are not known yet. */
export const localHeader = (name: Buffer): Buffer =>
  Buffer.concat([record([4, 0x04034b50], ...start, [4, 0], [4, 0], [4, 0], [2, name.length], [2, 0]), name]);

/** Stands behind a part and says its sizes. */
export const sizeRecord = (part: WrittenPart): Buffer => record([4, 0x08074b50], ...sizes(part));

/** One line of the table of contents. */
export const contentsLine = (part: WrittenPart): Buffer =>
  Buffer.concat([
    record(
      [4, 0x02014b50],
      [2, version],
      ...start,
      ...sizes(part),
      [2, part.name.length],
      [2, 0],
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, part.offset],
    ),
    part.name,
  ]);

/** Ends the file. */
export const endRecord = (parts: number, contentsBytes: number, offset: number): Buffer =>
  record([4, 0x06054b50], [2, 0], [2, 0], [2, parts], [2, parts], [4, contentsBytes], [4, offset], [2, 0]);
