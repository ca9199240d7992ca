import { certificateFont } from './certificate-font.js';

/** Characters that are there but have no shape, such as a joiner in a pasted name; they are left out. */
const shapeless = /[\p{Cf}\p{Mn}\p{Cc}]/gu;

/** A text as it is written: composed, without what has no shape, each run of white space one blank. */
export const writable = (text: string): string =>
  text.normalize('NFC').replace(/\s+/gu, ' ').replace(shapeless, '').trim();

/** The first character that the font cannot write; nothing when it can write all of them. */
export const findUnwritable = (text: string): string | undefined => {
  const font = certificateFont();
  return [...text].find((character) => !font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
};
