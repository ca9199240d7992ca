import { formatCount, formatExact } from '#lib/format/count.ts';
import type { Language } from '#lib/words/language.ts';
import type { Now, PeriodFigures } from './figures.query.ts';
import { messages } from './messages.ts';
import { metricWords } from './metric-words.ts';
import { growthText, isCounted, wordsOf } from './metrics.ts';

/** One figure as it reads. */
export interface FigureWords {
  readonly label: string;
  readonly value: string;
  readonly exact?: string;
  readonly note?: string | undefined;
  readonly isMissing?: boolean;
}

type Stock = Pick<Now, 'followers' | 'accounts' | 'reportingAccounts' | 'lastReportedOn'>;

/**
 * Whether anybody told how many followers there are: before that, 0 only means that nobody counted, whatever else is told (of
 * a website, what is read). Where all accounts were closed, 0 is what stands.
 */
export const isTold = ({ followers, accounts, reportingAccounts, lastReportedOn }: Stock): boolean =>
  followers > 0 || reportingAccounts > 0 || (accounts === 0 && lastReportedOn !== null);

/** The stock of followers as it reads. */
export const stockText = (stock: Stock, language: Language): string =>
  isTold(stock) ? formatCount(stock.followers, language) : messages[language].notTold;

/** What stands now, and what the running month brought so far. `months` end with the one that is running. */
export function nowFigures(
  now: Now,
  months: readonly PeriodFigures[],
  language: Language,
): readonly FigureWords[] {
  const t = messages[language];
  return [
    {
      label: metricWords[language].followers,
      value: stockText(now, language),
      exact: formatExact(now.followers),
      note: t.followersNote,
      isMissing: !isTold(now),
    },
    {
      label: t.accounts,
      value: formatExact(now.accounts),
      note: t.accountsNote(formatExact(now.reportingAccounts)),
    },
    ...monthFigures(months, language),
  ];
}

function monthFigures(months: readonly PeriodFigures[], language: Language): FigureWords[] {
  const t = messages[language];
  const month = months[months.length - 1];
  const before = months[months.length - 2];
  if (!month) return [];
  const growth = {
    label: t.growth,
    value: growthText(month, language),
    exact: formatExact(month.followersGrowth),
    isMissing: !isCounted(month),
    note: before && t.lastMonth(growthText(before, language)),
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
