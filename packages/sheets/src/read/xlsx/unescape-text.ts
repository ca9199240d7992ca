const escaped = /_x([0-9A-Fa-f]{4})_/g;

/** Spreadsheets write characters that XML cannot hold as `_x000D_`, and line breaks in any of three ways. */
export function unescapeText(text: string): string {
  const unescaped = text.includes('_x')
    ? text.replace(escaped, (_whole, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;
  return unescaped.includes('\r') ? unescaped.replace(/\r\n?/g, '\n') : unescaped;
}
