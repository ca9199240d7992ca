import type { CleaningRule } from './cleaning-rule.js';

/** Chinese place names have no spaces; what stands in the lists came from line breaks and typesetting. */
export const strayWhitespace: CleaningRule = Object.freeze({
  name: 'stray-whitespace',
  cure: (name: string) => name.replaceAll(/[\s\p{Cc}\p{Cf}]/gu, ''),
});

/** From a plain ASCII character to its full-width twin. */
const fullWidthOffset = 0xfee0;

/**
 * Full-width letters and digits become plain ones; brackets go the other way, because full-width brackets are the
 * Chinese ones (塘基上（青山里）村). Unicode's own normalisation is not used: it would replace rare characters.
 */
export const characterWidth: CleaningRule = Object.freeze({
  name: 'character-width',
  cure: (name: string) =>
    name
      .replaceAll(/[０-９Ａ-Ｚａ-ｚ]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - fullWidthOffset))
      .replaceAll(/[()]/g, (narrow) => String.fromCharCode(narrow.charCodeAt(0) + fullWidthOffset)),
});
