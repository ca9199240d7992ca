import { exactTotal } from '#lib/export/exact.ts';
import type { TableToWrite } from '#lib/export/table-file.server.ts';
import { metrics, metricWords, numberOf } from '#lib/figures/metrics.ts';
import { platformWords } from '#lib/figures/platform-words.ts';
import type { ResultOf } from '#lib/graphql/graphql.ts';
import type { Language } from '#lib/words/language.ts';
import type { unitHomeQuery } from '../unit-home.query.ts';
import { messages } from './messages.ts';

type Figures = NonNullable<ResultOf<typeof unitHomeQuery>['figures']>;

/** A unit's figures as tables, units in the order of the official list. */
export function figureTables(
  { months, byPlatform, children }: Figures,
  language: Language,
): readonly TableToWrite[] {
  const t = messages[language];
  const day = (date: string | null) => (date ? { date } : null);
  return [
    {
      name: t.byMonth,
      headers: [t.month, ...metrics.map((metric) => metricWords[language][metric])],
      rows: months.map((month) => [
        month.from.slice(0, 7),
        ...metrics.map((metric) =>
          metric === 'followers' ? numberOf(month, metric) : exactTotal(month[metric]),
        ),
      ]),
    },
    {
      name: t.byPlatform,
      headers: [t.platform, t.followers, t.accounts, t.reporting, t.asOf],
      rows: byPlatform.map(({ platform, now }) => [
        platformWords[language][platform],
        now.followers,
        now.accounts,
        now.reportingAccounts,
        day(now.lastReportedOn),
      ]),
    },
    ...(children.length
      ? [
          {
            name: t.byUnit,
            headers: [t.unit, t.followers, t.growth, t.plays, t.accounts, t.asOf],
            rows: children.map(({ unit, now, months: [month] }) => [
              unit.name,
              now.followers,
              month?.followersGrowth ?? null,
              month ? exactTotal(month.plays) : null,
              now.accounts,
              day(now.lastReportedOn),
            ]),
          },
        ]
      : []),
  ];
}
