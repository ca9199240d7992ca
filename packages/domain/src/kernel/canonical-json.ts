/** What JSON can hold, whole numbers only. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [name: string]: Json | undefined };

/**
 * The one text of a value (RFC 8785 for whole numbers): no spaces, names in order of their UTF-16 units, absent
 * properties left out. Equal values have equal texts, whoever wrote them down.
 * @throws RangeError on a number that is no safe whole number: fractions are written differently by different programs.
 */
export function canonicalJson(value: Json): string {
  if (typeof value === 'number') return whole(value);
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((each: Json) => canonicalJson(each)).join(',')}]`;
  const properties = Object.entries(value as { readonly [name: string]: Json | undefined })
    .filter((entry): entry is [string, Json] => entry[1] !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, each]) => `${JSON.stringify(name)}:${canonicalJson(each)}`);
  return `{${properties.join(',')}}`;
}

function whole(value: number): string {
  if (!Number.isSafeInteger(value)) throw new RangeError(`${value} is not a whole number.`);
  return String(value === 0 ? 0 : value);
}
