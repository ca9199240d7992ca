import { metricWords } from '#lib/figures/metric-words.ts';
import type { FigureWords } from '#lib/figures/now-figures.ts';
import { formatCount, formatExact, formatGrowth, formatTotal } from '#lib/format/count.ts';
import type { Language } from '#lib/words/language.ts';
import { messages } from './messages.ts';
import type { Sums } from './period.query.ts';

/** What is summed over accounts and days, in the order of every table of them. */
export const summed = ['posts', 'reads', 'plays', 'likes', 'comments', 'shares'] as const;

/** A total as figures; undefined where there is nothing on a kind of platform. */
export function sumsInWords(sums: Sums | undefined, language: Language): readonly FigureWords[] {
  const t = messages[language];
  const words = metricWords[language];
  const isTold = Boolean(sums?.reportingAccounts);
  return [
    {
      label: t.stock,
      value: isTold && sums ? formatCount(sums.followers, language) : t.notTold,
      ...(sums && { exact: formatExact(sums.followers) }),
      note: t.ofAccounts(formatExact(sums?.reportingAccounts ?? 0)),
      isMissing: !isTold,
    },
    {
      label: words.followersGrowth,
      value: isTold && sums ? formatGrowth(sums.followersGrowth, language) : t.notTold,
      isMissing: !isTold,
    },
    ...summed.map((metric) => {
      const total = sums?.[metric] ?? { value: 0, reported: 0, censored: 0 };
      return {
        label: words[metric],
        value: total.reported ? formatTotal(total, language) : t.notTold,
        exact: formatExact(total.value),
        isMissing: total.reported === 0,
      };
    }),
  ];
}
