import { activeText } from '#lib/figures/active-figure.ts';
import { metricWords } from '#lib/figures/metric-words.ts';
import { accountsOfPeriod } from '#lib/figures/period-address.ts';
import { platformWords } from '#lib/figures/platform-words.ts';
import { spanText } from '#lib/figures/span-text.ts';
import { formatCount, formatGrowth, formatTotal, type TotalValue } from '#lib/format/count.ts';
import { formatShortDay } from '#lib/format/date.ts';
import type { Language } from '#lib/words/language.ts';
import type { Compared, Summary } from './compare.query.ts';
import { messages } from './messages.ts';
import type { ComparedPeriods } from './periods-in.ts';
import { platformPairs } from './platform-pairs.ts';
import { stockWords, toldStock } from './told-stocks.ts';

export const totals = ['posts', 'reads', 'plays', 'likes', 'comments', 'shares'] as const;

/** Two periods side by side as a page shows them. */
export function comparedInWords(found: Compared, { later, earlier }: ComparedPeriods, language: Language) {
  const t = messages[language];
  const day = (on: string) => formatShortDay(on, language);
  return {
    later: t.span(day(later.from), day(later.to)),
    earlier: t.span(day(earlier.from), day(earlier.to)),
    asOf: found.now.lastReportedOn ? t.asOf(day(found.now.lastReportedOn)) : t.never,
    accounts: [later, earlier].map((period) => ({
      text: t.accountsOf(spanText(period, language)),
      href: accountsOfPeriod(found.unit.id, period),
    })),
    rows: rowsOf(found, language),
    platforms: platformPairs(found).map(({ platform, ...both }) => ({
      key: platform,
      name: platformWords[language][platform],
      href: accountsOfPeriod(found.unit.id, later, platform),
      ...pairOf(both.later, both.earlier, language),
    })),
    children: found.children.map(({ unit, ...both }) => ({
      key: unit.id,
      name: unit.name,
      href: `/home/${unit.id}/compare`,
      ...pairOf(both.later, both.earlier, language),
    })),
  };
}

export type ComparedWords = ReturnType<typeof comparedInWords>;
export type PairRow = ComparedWords['children'][number];

const pairOf = (later: Summary | undefined, earlier: Summary | undefined, language: Language) => {
  const none = messages[language].none;
  const now = (write: (summary: Summary) => string) => (later ? write(later) : none);
  const before = (write: (summary: Summary) => string) => (earlier ? write(earlier) : none);
  return {
    followers: now((summary) => stockWords(summary, 'followers', language)),
    followersBefore: before((summary) => stockWords(summary, 'followers', language)),
    active: now(({ activeAccounts }) => activeText(activeAccounts, language)),
    activeBefore: before(({ activeAccounts }) => activeText(activeAccounts, language)),
    plays: now(({ plays }) => formatTotal(plays, language)),
    playsBefore: before(({ plays }) => formatTotal(plays, language)),
    posts: now(({ posts }) => formatTotal(posts, language)),
    postsBefore: before(({ posts }) => formatTotal(posts, language)),
  };
};

function rowsOf({ later, earlier }: Compared, language: Language) {
  const t = messages[language];
  const stocks = (['followers', 'followersGrowth'] as const).map((key) =>
    row(
      key,
      key === 'followersGrowth' ? metricWords[language][key] : t[key],
      toldStock(later, key),
      toldStock(earlier, key),
      stockWords(later, key, language),
      stockWords(earlier, key, language),
    ),
  );
  const reporting = row(
    'reportingAccounts',
    t.reportingAccounts,
    later.reportingAccounts,
    earlier.reportingAccounts,
    formatCount(later.reportingAccounts, language),
    formatCount(earlier.reportingAccounts, language),
  );
  const sums = totals.map((key) =>
    row(
      key,
      metricWords[language][key],
      known(later[key]),
      known(earlier[key]),
      formatTotal(later[key], language),
      formatTotal(earlier[key], language),
    ),
  );
  const active = row(
    'activeAccounts',
    t.activeAccounts,
    later.activeAccounts,
    earlier.activeAccounts,
    activeText(later.activeAccounts, language),
    activeText(earlier.activeAccounts, language),
  );
  return [...stocks, reporting, active, ...sums];

  function row(
    key: string,
    text: string,
    now: number | null,
    before: number | null,
    nowText: string,
    beforeText: string,
  ) {
    const most = Math.max(1, Math.abs(now ?? 0), Math.abs(before ?? 0));
    const share = (value: number | null) => Math.max(0, value ?? 0) / most;
    return {
      key,
      text,
      later: nowText,
      earlier: beforeText,
      change: changeOf(now, before, language),
      laterShare: share(now),
      earlierShare: share(before),
    };
  }
}

/** A sum that nobody reported is no zero: nothing is reckoned with it. */
const known = ({ value, reported }: TotalValue): number | null => (reported > 0 ? value : null);

/** By how much, and by which part of what was before; a part of nothing is not told. */
function changeOf(now: number | null, before: number | null, language: Language): string {
  if (now === null || before === null) return messages[language].none;
  const difference = formatGrowth(now - before, language);
  if (before <= 0) return difference;
  const percent = Math.round(((now - before) / before) * 1000) / 10;
  return `${difference} (${percent > 0 ? '+' : percent < 0 ? '−' : ''}${Math.abs(percent)}%)`;
}
