/**
 * A count somebody reported. Missing, zero and censored are three things: a cell that says nothing, a cell that says
 * none, and a cell that says "at least this many" (WeChat shows every read count above 100,000 as 100001 or "10万+").
 */
export type Count =
  | { readonly state: 'missing' }
  | { readonly state: 'known'; readonly value: number }
  | { readonly state: 'censored'; readonly atLeast: number };

const missing: Count = Object.freeze({ state: 'missing' });

export const Count = Object.freeze({
  missing,
  /** @throws RangeError unless `value` is a whole number of 0 or more. */
  known: (value: number): Count => Object.freeze({ state: 'known', value: whole(value) }),
  /** @throws RangeError unless `atLeast` is a whole number of 0 or more. */
  censored: (atLeast: number): Count => Object.freeze({ state: 'censored', atLeast: whole(atLeast) }),
  isMissing: (count: Count): boolean => count.state === 'missing',
  /** The number to add up, or undefined where nothing was reported. */
  lowerBound: (count: Count): number | undefined =>
    count.state === 'known' ? count.value : count.state === 'censored' ? count.atLeast : undefined,
});

function whole(value: number): number {
  if (!Number.isSafeInteger(value) || value < 0)
    throw new RangeError(`A count is a whole number of 0 or more, not ${value}.`);
  return value;
}
