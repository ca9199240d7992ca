import type { Told } from './told.js';

/** What an earlier row of the file said about the same thing. */
export interface EarlierRow {
  readonly rowNumber: number;
  readonly saysTheSame: boolean;
}

/** Remembers what each row of a file was about: the same thing told twice is fine, but only if it is told alike. */
export function repeatWatch(): (about: string, told: Told, rowNumber: number) => EarlierRow | undefined {
  const seen = new Map<string, { readonly rowNumber: number; readonly told: string }>();
  return (about, told, rowNumber) => {
    const text = JSON.stringify(told);
    const earlier = seen.get(about);
    if (earlier) return { rowNumber: earlier.rowNumber, saysTheSame: earlier.told === text };
    seen.set(about, { rowNumber, told: text });
    return undefined;
  };
}
