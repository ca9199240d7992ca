import { Count } from './count.js';

/** A sum of counts that keeps in sight what it could not add: how many reported, how many did not, how many censored. */
export interface Total {
  /** The sum of what was reported; a lower bound as soon as `censored` is above 0. */
  readonly value: number;
  readonly reported: number;
  readonly missing: number;
  readonly censored: number;
}

const none: Total = Object.freeze({ value: 0, reported: 0, missing: 0, censored: 0 });

const ofOne = (count: Count): Total => ({
  value: Count.lowerBound(count) ?? 0,
  reported: count.state === 'missing' ? 0 : 1,
  missing: count.state === 'missing' ? 1 : 0,
  censored: count.state === 'censored' ? 1 : 0,
});

const plus = (a: Total, b: Total): Total => ({
  value: a.value + b.value,
  reported: a.reported + b.reported,
  missing: a.missing + b.missing,
  censored: a.censored + b.censored,
});

export const Total = Object.freeze({
  none,
  plus,
  of: (counts: Iterable<Count>): Total => {
    let sum = none;
    for (const count of counts) sum = plus(sum, ofOne(count));
    return Object.freeze(sum);
  },
  /** Whether the true sum may be higher than `value`. */
  isLowerBound: (total: Total): boolean => total.censored > 0,
});
