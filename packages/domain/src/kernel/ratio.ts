declare const brand: unique symbol;

/** A share between 0 and 1, both included. */
export type Ratio = number & { readonly [brand]: 'Ratio' };

export const Ratio = Object.freeze({
  /** Undefined when the whole is 0 or the part exceeds it: a rate never exceeds 1. */
  of: (part: number, whole: number): Ratio | undefined =>
    whole > 0 && part >= 0 && part <= whole ? ((part / whole) as Ratio) : undefined,
  matches: (value: number): value is Ratio => value >= 0 && value <= 1,
});
