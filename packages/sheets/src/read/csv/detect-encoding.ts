import { isUtf8 } from 'node:buffer';
import { refuse } from '../refuse.js';

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

const sampleBytes = 4096;
/** The longest end of a character that may be missing when a file is cut off. */
const longestTail = 3;

/**
 * The encoding of a text file: by its byte order mark; else UTF-8 when every byte of it is; else UTF-16 by its zeros; else
 * GB18030, in which Chinese Excel saves and which is not told by any sign, so that decoding has to prove it.
 */
export function detectEncoding(bytes: Buffer): TextEncoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const wide = wideEncoding(bytes.subarray(0, sampleBytes));
  if (wide) return wide;
  if (bytes.subarray(0, sampleBytes).includes(0))
    refuse('NotASpreadsheet', 'The file is not a text and not a workbook.');
  if (isUtf8(bytes)) return 'utf-8';
  if (isCutUtf8(bytes)) refuse('FileDamaged', 'The file is cut off in the middle of a character.');
  return 'gb18030';
}

/** Text of mostly Latin characters or line breaks in UTF-16 has its zeros in every other byte. */
function wideEncoding(sample: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  let even = 0;
  let odd = 0;
  sample.forEach((byte, index) => {
    if (byte === 0) index % 2 === 0 ? even++ : odd++;
  });
  if (odd > 0 && even === 0) return 'utf-16le';
  if (even > 0 && odd === 0) return 'utf-16be';
  return undefined;
}

function isCutUtf8(bytes: Buffer): boolean {
  for (let tail = 1; tail <= longestTail; tail++) {
    const start = bytes.subarray(0, -tail);
    if (isUtf8(start)) return start.some((byte) => byte > 0x7f);
  }
  return false;
}
