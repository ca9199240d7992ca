import { isUtf8 } from 'node:buffer';
import type { Entry } from 'yauzl';
import { refuse } from '../refuse.js';
import type { Archive } from './archive.js';
import { unpackPart } from './unpack-part.js';

/** The text of one part, piece by piece; a character is never cut in two. */
export async function* partText(archive: Archive, part: Entry): AsyncGenerator<string> {
  let rest: Uint8Array = Buffer.alloc(0);
  for await (const piece of unpackPart(archive, part)) {
    const bytes = Buffer.concat([rest, piece]);
    const end = lastWholeCharacter(bytes);
    rest = bytes.subarray(end);
    yield textOf(bytes.subarray(0, end), part);
  }
  if (rest.length > 0) refuse('FileDamaged', `The part ${part.fileName} ends in the middle of a character.`);
}

function textOf(bytes: Buffer, part: Entry): string {
  return isUtf8(bytes)
    ? bytes.toString('utf8')
    : refuse('FileDamaged', `The part ${part.fileName} is not UTF-8.`);
}

const lead = 0xc0;
const isAscii = (byte: number): boolean => byte < 0x80;
const isContinuation = (byte: number): boolean => (byte & lead) === 0x80;
const lengthOf = (leadByte: number): number => (leadByte >= 0xf0 ? 4 : leadByte >= 0xe0 ? 3 : 2);

/** Where the last character ends that is all there. */
function lastWholeCharacter(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(4, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (isContinuation(byte)) continue;
    return isAscii(byte) || lengthOf(byte) <= back ? bytes.length : bytes.length - back;
  }
  return bytes.length;
}
