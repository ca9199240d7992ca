import { refuse } from '../refuse.js';

const reference = /&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([^\s;&]{1,40}));/gi;
const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const lastCodePoint = 0x10_ffff;

/** Replaces references to characters and the five entities of XML; there are no others, since no document may declare its own. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(reference, (_whole, hex?: string, decimal?: string, name = '') => {
    if (hex !== undefined) return characterOf(Number.parseInt(hex, 16));
    if (decimal !== undefined) return characterOf(Number(decimal));
    return named[name] ?? refuse('UnsafeXml', `The file uses the entity ${name} of its own.`);
  });
}

const characterOf = (codePoint: number): string =>
  codePoint <= lastCodePoint
    ? String.fromCodePoint(codePoint)
    : refuse('FileDamaged', 'The file refers to a character that does not exist.');
