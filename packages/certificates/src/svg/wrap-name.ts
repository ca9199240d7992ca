import { widthOf } from './outline-text.js';

/** A name in one line or two, as large as it fits; nothing when it does not fit even small. */
export function wrapName(
  name: string,
  width: number,
  sizes: readonly number[],
): { readonly lines: readonly string[]; readonly size: number } | undefined {
  for (const size of sizes) {
    if (widthOf(name, size) <= width) return { lines: [name], size };
    const characters = [...name];
    const half = Math.ceil(characters.length / 2);
    const lines = [characters.slice(0, half).join(''), characters.slice(half).join('')];
    if (size <= 40 && lines.every((line) => widthOf(line, size) <= width)) return { lines, size };
  }
  return undefined;
}
