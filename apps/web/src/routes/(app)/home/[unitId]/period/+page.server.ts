import { error } from '@sveltejs/kit';
import { accountsOfPeriod } from '#lib/figures/period-address.ts';
import { platformWords } from '#lib/figures/platform-words.ts';
import { spanText } from '#lib/figures/span-text.ts';
import { formatShortDay, today } from '#lib/format/date.ts';
import { firstPage, readPages } from '#lib/lists/read-pages.ts';
import { longerThan, shownIn } from '#lib/lists/shown.ts';
import type { PageServerLoad } from './$types';
import { askedPeriod } from './asked-period.ts';
import { messages } from './messages.ts';
import { periodQuery } from './period.query.ts';
import { sumsInWords } from './sums-in-words.ts';

export const load: PageServerLoad = async ({ locals, params: { unitId }, url }) => {
  const { language } = locals.preferences;
  const t = messages[language];
  const asked = askedPeriod(url, today());
  const shown = shownIn(url);
  const read = (first: number, after: string | null) =>
    locals.ask.query(periodQuery, { unitId, ...asked, first, after });
  const begun = await read(firstPage(shown), null);
  const { figures } = begun;
  if (!figures) error(404, 'There is no such unit, or it is not yours.');
  const accounts = await readPages(
    shown,
    async (first, after) => (after ? await read(first, after) : begun).accounts,
  );
  const { platform } = asked;
  const sums = platform
    ? figures.periodByPlatform.find((each) => each.platform === platform)?.period
    : figures.period;
  const asOf = figures.now.lastReportedOn;
  return {
    unit: figures.unit,
    asked,
    accounts,
    days: spanText(asked, language),
    sums: {
      title: platform ? t.sumsOn(platformWords[language][platform]) : t.sums,
      lead: asOf ? t.asOf(formatShortDay(asOf, language)) : t.never,
      figures: sumsInWords(sums, language),
    },
    more: longerThan(url, shown),
    address: url.search || accountsOfPeriod(unitId, asked).replace(/^[^?]*/u, ''),
  };
};
