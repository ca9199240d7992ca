import type { DraftFileKind } from './draft-file.js';

const readers: Readonly<Record<DraftFileKind, (bytes: Uint8Array) => Uint8Array>> = {
  'image/jpeg': jpegWithoutPlaces,
  'image/png': pngWithoutPlaces,
  'video/mp4': filmWithoutPlaces,
};

/**
 * A file without what a phone writes into it about where and with what it was taken (EXIF, XMP, the notes of a film). The
 * picture itself is not touched. What does not follow its format is left as it is from there on.
 */
export const withoutPlaces = (bytes: Uint8Array, kind: DraftFileKind): Uint8Array => readers[kind](bytes);

const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

const wordAt = (bytes: Uint8Array, at: number): number =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(at);

/** Marks APP1 (EXIF, XMP), APP3 to APP13 and comments; APP0 and APP2 say how colours are meant, APP14 how they are coded. */
const isNote = (mark: number): boolean => mark === 0xe1 || (mark >= 0xe3 && mark <= 0xed) || mark === 0xfe;

function jpegWithoutPlaces(bytes: Uint8Array): Uint8Array {
  const kept = [bytes.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff && bytes[at + 1] !== 0xda) {
    const end = at + 2 + (((bytes[at + 2] as number) << 8) | (bytes[at + 3] as number));
    if (end > bytes.length || end < at + 4) break;
    if (!isNote(bytes[at + 1] as number)) kept.push(bytes.subarray(at, end));
    at = end;
  }
  return joined([...kept, bytes.subarray(at)]);
}

const pngNotes = new Set(['eXIf', 'tEXt', 'iTXt', 'zTXt', 'tIME']);

function pngWithoutPlaces(bytes: Uint8Array): Uint8Array {
  const kept = [bytes.subarray(0, 8)];
  let at = 8;
  while (at + 12 <= bytes.length) {
    const end = at + 12 + wordAt(bytes, at);
    if (end > bytes.length) break;
    if (!pngNotes.has(nameAt(bytes, at + 4))) kept.push(bytes.subarray(at, end));
    at = end;
  }
  return joined([...kept, bytes.subarray(at)]);
}

const nameAt = (bytes: Uint8Array, at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4));

/** Boxes of a film that hold others, and those that hold notes about it. */
const holders = new Set(['moov', 'trak', 'mdia', 'moof', 'traf']);
const filmNotes = new Set(['udta', 'meta', 'uuid']);

/** A film's parts are found by where they lie: a box of notes is emptied in its place and nothing moves. */
function filmWithoutPlaces(bytes: Uint8Array): Uint8Array {
  const cleared = bytes.slice();
  clearBoxes(cleared, 0, cleared.length);
  return cleared;
}

function clearBoxes(bytes: Uint8Array, from: number, to: number): void {
  let at = from;
  while (at + 8 <= to) {
    const size = sizeAt(bytes, at, to);
    const end = at + size;
    if (size < 8 || end > to) return;
    const name = nameAt(bytes, at + 4);
    if (filmNotes.has(name)) {
      bytes.set([0x66, 0x72, 0x65, 0x65], at + 4);
      bytes.fill(0, at + (wordAt(bytes, at) === 1 ? 16 : 8), end);
    } else if (holders.has(name)) clearBoxes(bytes, at + 8, end);
    at = end;
  }
}

/** 0 means "to the end", 1 that the size follows in eight bytes. */
function sizeAt(bytes: Uint8Array, at: number, to: number): number {
  const size = wordAt(bytes, at);
  if (size === 0) return to - at;
  if (size !== 1) return size;
  return at + 16 <= to ? wordAt(bytes, at + 8) * 2 ** 32 + wordAt(bytes, at + 12) : 0;
}
