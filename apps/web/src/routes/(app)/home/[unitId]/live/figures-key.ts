import type { Now, PeriodFigures } from '#lib/figures/figures.query.ts';

interface Told {
  readonly now: Now;
  readonly months: readonly PeriodFigures[];
}

/** What an open page compares by: the same text as long as what stands now and the running month are the same. */
export function figuresKey({ now, months }: Told): string {
  const month = months.at(-1);
  const sums = month
    ? [month.posts, month.reads, month.plays, month.likes].flatMap((sum) => [
        sum.value,
        sum.reported,
        sum.censored,
      ])
    : [];
  return JSON.stringify([
    ...[now.followers, now.accounts, now.reportingAccounts, now.lastReportedOn],
    ...[month?.from, month?.followersGrowth],
    ...sums,
  ]);
}
