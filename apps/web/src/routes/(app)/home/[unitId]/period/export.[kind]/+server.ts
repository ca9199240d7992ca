import { error } from '@sveltejs/kit';
import { allPages, numbered } from '#lib/export/all-pages.ts';
import { exactCount, exactTotal } from '#lib/export/exact.ts';
import { messages as exportMessages } from '#lib/export/messages.ts';
import { tableFile } from '#lib/export/table-file.server.ts';
import { metricWords } from '#lib/figures/metric-words.ts';
import { platformWords } from '#lib/figures/platform-words.ts';
import { today } from '#lib/format/date.ts';
import type { Language } from '#lib/words/language.ts';
import { askedPeriod } from '../asked-period.ts';
import { messages } from '../messages.ts';
import { type AccountOfPeriod, periodQuery } from '../period.query.ts';
import { summed } from '../sums-in-words.ts';
import type { RequestHandler } from './$types';

/** What every account adds to a unit's total over some days: all that the page beside it lists. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
  const { language } = locals.preferences;
  const t = messages[language];
  const asked = askedPeriod(url, today());
  const read = (after: string | null) =>
    locals.ask.query(periodQuery, { unitId: params.unitId, ...asked, first: 100, after });
  const { figures, accounts } = await read(null);
  if (!figures) error(404, 'There is no such unit, or it is not yours.');
  const found = allPages(accounts, async (after) => (await read(after)).accounts);
  const words = metricWords[language];
  const { name } = figures.unit;
  return tableFile({
    kind: params.kind,
    name: t.titleOf(name, `${asked.from}–${asked.to}`),
    note: exportMessages[language].note(name, today()),
    tables: [
      {
        name: t.accounts,
        headers: [
          exportMessages[language].number,
          t.unit,
          t.platform,
          t.account,
          t.stock,
          t.stockOn,
          words.followersGrowth,
          ...summed.map((metric) => words[metric]),
        ],
        rows: numbered(found, (account) => cellsOf(account, language)),
      },
    ],
  });
};

const cellsOf = ({ unit, platform, name, period }: AccountOfPeriod, language: Language) => [
  unit.name,
  platformWords[language][platform],
  name,
  exactCount(period.followers),
  period.followersOn ? { date: period.followersOn } : null,
  period.followers.state === 'missing' ? null : period.followersGrowth,
  ...summed.map((metric) => exactTotal(period[metric])),
];
