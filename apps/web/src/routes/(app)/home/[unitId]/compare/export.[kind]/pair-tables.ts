import { exactTotal } from '#lib/export/exact.ts';
import type { TableToWrite } from '#lib/export/table-file.server.ts';
import { metricWords } from '#lib/figures/metric-words.ts';
import { platformWords } from '#lib/figures/platform-words.ts';
import type { Language } from '#lib/words/language.ts';
import type { Compared, Summary } from '../compare.query.ts';
import { totals } from '../compared-in-words.server.ts';
import { messages } from '../messages.ts';
import type { ComparedPeriods } from '../periods-in.ts';
import { platformPairs } from '../platform-pairs.ts';
import { toldStock } from '../told-stocks.ts';

const stocks = ['followers', 'followersGrowth', 'reportingAccounts', 'activeAccounts'] as const;

/** Every figure of both periods: of the unit, by kind of platform, by unit below. */
export function pairTables(found: Compared, periods: ComparedPeriods, language: Language): TableToWrite[] {
  const t = messages[language];
  const { later, earlier } = periods;
  const words = [
    ...stocks.map((stock) => (stock === 'followersGrowth' ? metricWords[language][stock] : t[stock])),
    ...totals.map((total) => metricWords[language][total]),
  ];
  const headersFor = (of: string) => [
    of,
    ...[later, earlier].flatMap(({ from, to }) => words.map((word) => `${word} (${from}–${to})`)),
  ];
  return [
    {
      name: t.totals,
      headers: [t.metric, `${later.from}–${later.to}`, `${earlier.from}–${earlier.to}`],
      rows: words.map((word, index) => [
        word,
        cellsOf(found.later)[index] ?? null,
        cellsOf(found.earlier)[index] ?? null,
      ]),
    },
    {
      name: t.byPlatform,
      headers: headersFor(t.platform),
      rows: platformPairs(found).map(({ platform, ...both }) => [
        platformWords[language][platform],
        ...cellsOf(both.later),
        ...cellsOf(both.earlier),
      ]),
    },
    {
      name: t.below,
      headers: headersFor(t.unit),
      rows: found.children.map(({ unit, ...both }) => [
        unit.name,
        ...cellsOf(both.later),
        ...cellsOf(both.earlier),
      ]),
    },
  ].filter(({ rows }) => rows.length > 0);
}

const cellsOf = (summary: Summary | undefined) =>
  summary
    ? [
        toldStock(summary, 'followers'),
        toldStock(summary, 'followersGrowth'),
        summary.reportingAccounts,
        summary.activeAccounts,
        ...totals.map((total) => exactTotal(summary[total])),
      ]
    : [...stocks, ...totals].map(() => null);
