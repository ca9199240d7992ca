import { formatCount, formatExact, formatGrowth } from '#lib/format/count.ts';
import type { Language } from '#lib/words/language.ts';
import type { Month, Now } from './figures.query.ts';
import { messages } from './messages.ts';
import { wordsOf } from './metrics.ts';

/** One figure as it reads. */
export interface FigureWords {
  readonly label: string;
  readonly value: string;
  readonly exact?: string;
  readonly note?: string | undefined;
  readonly isMissing?: boolean;
}

/** What stands now, and what the running month brought so far. `months` end with the one that is running. */
export function nowFigures(now: Now, months: readonly Month[], language: Language): readonly FigureWords[] {
  const t = messages[language];
  return [
    {
      label: t.followers,
      value: formatCount(now.followers, language),
      exact: formatExact(now.followers),
      note: t.followersNote,
    },
    {
      label: t.accounts,
      value: formatExact(now.accounts),
      note: t.accountsNote(formatExact(now.reportingAccounts)),
    },
    ...monthFigures(months, language),
  ];
}

function monthFigures(months: readonly Month[], language: Language): FigureWords[] {
  const t = messages[language];
  const month = months[months.length - 1];
  const before = months[months.length - 2];
  if (!month) return [];
  const growth = {
    label: t.growth,
    value: formatGrowth(month.followersGrowth, language),
    exact: formatExact(month.followersGrowth),
    note: before && t.lastMonth(formatGrowth(before.followersGrowth, language)),
  };
  const sums = (['plays', 'reads'] as const).map((metric) => ({
    label: t[metric],
    value: wordsOf(month, metric, language),
    exact: formatExact(month[metric].value),
    note: before && t.lastMonth(wordsOf(before, metric, language)),
    isMissing: month[metric].reported === 0,
  }));
  return [growth, ...sums];
}
