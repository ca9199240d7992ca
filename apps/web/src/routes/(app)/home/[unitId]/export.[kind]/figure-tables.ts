import { exactTotal } from '#lib/export/exact.ts';
import type { TableToWrite } from '#lib/export/table-file.server.ts';
import { metricWords } from '#lib/figures/metric-words.ts';
import { isCounted, metrics, numberOf } from '#lib/figures/metrics.ts';
import { isTold } from '#lib/figures/now-figures.ts';
import { periodText } from '#lib/figures/period-words.ts';
import { platformWords } from '#lib/figures/platform-words.ts';
import type { TrendFigures } from '#lib/figures/trend-figures.ts';
import type { Language } from '#lib/words/language.ts';
import type { HomeFigures } from '../read-home.server.ts';
import { messages } from './messages.ts';

/** A unit's figures as tables, units in the order of the official list. */
export function figureTables(
  { trend, byPlatform, children }: HomeFigures,
  language: Language,
): readonly TableToWrite[] {
  const t = messages[language];
  const day = (date: string | null) => (date ? { date } : null);
  return [
    trendTable(trend, language),
    {
      name: t.byPlatform,
      headers: [t.platform, metricWords[language].followers, t.accounts, t.reporting, t.asOf],
      rows: byPlatform.map(({ platform, now }) => [
        platformWords[language][platform],
        isTold(now) ? now.followers : null,
        now.accounts,
        now.reportingAccounts,
        day(now.lastReportedOn),
      ]),
    },
    ...(children.length
      ? [
          {
            name: t.byUnit,
            headers: [t.unit, metricWords[language].followers, t.growth, t.plays, t.accounts, t.asOf],
            rows: children.map(({ unit, now, months: [month] }) => [
              unit.name,
              isTold(now) ? now.followers : null,
              isTold(now) ? (month?.followersGrowth ?? null) : null,
              month ? exactTotal(month.plays) : null,
              now.accounts,
              day(now.lastReportedOn),
            ]),
          },
        ]
      : []),
  ];
}

/** What the trend is drawn of, each with its first and its last day; what it is compared with goes before it. */
function trendTable({ kind, shown, earlier }: TrendFigures, language: Language): TableToWrite {
  const t = messages[language];
  const periods = [...earlier.filter((period) => period !== undefined), ...shown];
  return {
    name: t.by[kind],
    headers: [
      t.period,
      t.from,
      t.to,
      ...metrics.map((metric) => metricWords[language][metric]),
      metricWords[language].followersGrowth,
    ],
    rows: periods.map((period) => [
      periodText(kind, period.from, language),
      { date: period.from },
      { date: period.to },
      ...metrics.map((metric) =>
        metric === 'followers' ? numberOf(period, metric) : exactTotal(period[metric]),
      ),
      isCounted(period) ? period.followersGrowth : null,
    ]),
  };
}
