const reference = /&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z]{2,8}));/gi;
const named: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};
const lastCodePoint = 0x10_ffff;

/** Replaces references to characters in the text of a web page; what is none stays as it is, as browsers do. */
export const decodeReferences = (text: string): string =>
  text.includes('&')
    ? text.replace(reference, (whole: string, hex?: string, decimal?: string, name?: string) => {
        if (name !== undefined) return named[name.toLowerCase()] ?? whole;
        const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
        return code <= lastCodePoint ? String.fromCodePoint(code) : whole;
      })
    : text;
