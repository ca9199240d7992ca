import { TextDecoder } from 'node:util';

const asciiEnd = 0x80;
const firstSupplementary = 0x1_0000;
/** Four-byte codes are numbered through; these are how many stand for 16-bit characters, and where the others begin. */
const basicFourByteCodes = 39_420;
const supplementaryStart = 189_000;

type Codes = ReadonlyMap<string, readonly number[]>;

let table: Codes | undefined;

/**
 * Encodes a text as GB18030, in which Chinese Excel opens a CSV file without asking. Node only decodes it: the table is
 * that of the decoder, turned round when it is first needed.
 */
export function encodeGb18030(text: string): Uint8Array {
  table ??= new Map([...fourByteCodes(), ...twoByteCodes()]);
  const bytes: number[] = [];
  for (const character of text.toWellFormed()) bytes.push(...encodeCharacter(character, table));
  return Uint8Array.from(bytes);
}

type Code = readonly [character: string, bytes: readonly number[]];

function encodeCharacter(character: string, codes: Codes): readonly number[] {
  const codePoint = character.codePointAt(0) ?? 0;
  if (codePoint < asciiEnd) return [codePoint];
  if (codePoint >= firstSupplementary) return fourBytes(codePoint - firstSupplementary + supplementaryStart);
  return codes.get(character) ?? [];
}

function* twoByteCodes(): Generator<Code> {
  const decoder = new TextDecoder('gb18030');
  for (let first = 0x81; first <= 0xfe; first++) {
    for (let second = 0x40; second <= 0xfe; second++) {
      const character = decoder.decode(Uint8Array.of(first, second));
      if (character.length === 1 && character !== '\ufffd') yield [character, [first, second]];
    }
  }
}

function* fourByteCodes(): Generator<Code> {
  const decoder = new TextDecoder('gb18030');
  for (let number = 0; number < basicFourByteCodes; number++) {
    const bytes = fourBytes(number);
    yield [decoder.decode(Uint8Array.from(bytes)), bytes];
  }
}

const fourBytes = (number: number): readonly number[] => [
  0x81 + Math.floor(number / 12_600),
  0x30 + (Math.floor(number / 1260) % 10),
  0x81 + (Math.floor(number / 10) % 126),
  0x30 + (number % 10),
];
