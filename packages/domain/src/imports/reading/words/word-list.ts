import { plainText } from '../plain-text.js';

const spaces = /\s+/g;

/** A list of the words that mean a value, one list for each. */
export type WordList<Value extends string> = Readonly<Record<Value, readonly string[]>>;

const keyOf = (text: string): string => plainText(text).toLowerCase().replace(spaces, '');

/** Finds the value that a word means, whatever its case, width and spaces; undefined for a word in no list. */
export function wordReader<Value extends string>(
  words: WordList<Value>,
): (text: string) => Value | undefined {
  const values = new Map<string, Value>();
  for (const [value, list] of Object.entries<readonly string[]>(words))
    for (const word of [value, ...list]) values.set(keyOf(word), value as Value);
  return (text) => values.get(text) ?? values.get(keyOf(text));
}
