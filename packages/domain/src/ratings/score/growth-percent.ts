/**
 * Growth in whole percent, rounded down. From nothing to something is 100: there is no share of nothing, and a home that
 * begins shall not be judged worse than one that doubles.
 * @param now @param before whole numbers of 0 or more, at most 10^9
 */
export function growthPercent(now: number, before: number): number {
  if (before === 0) return now > 0 ? 100 : 0;
  return Math.floor(((now - before) * 100) / before);
}
