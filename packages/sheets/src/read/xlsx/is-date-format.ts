/** The numbers of built-in formats that show a day or a time, those of Chinese and Japanese Excel included. */
const builtIn = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
] as const;

/** What does not count as a letter of the format: quoted words, escaped characters, colours and locales, but not `[h]`. */
const noise = /"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi;
const dateLetter = /[ymdhs]/i;
const numberLetter = /[#?]|general/i;

export const isBuiltInDateFormat = (id: number): boolean =>
  builtIn.some(([first, last]) => id >= first && id <= last);

/** Whether a number under this format is shown as a day or a time. */
export function isDateFormat(code: string): boolean {
  const [positive = ''] = code.replace(noise, '').split(';');
  return dateLetter.test(positive) && !numberLetter.test(positive);
}
