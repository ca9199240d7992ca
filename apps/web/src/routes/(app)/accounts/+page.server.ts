import { error } from '@sveltejs/kit';
import { addressOf } from '#lib/export/address-of.ts';
import { firstPage, readPages } from '#lib/lists/read-pages.ts';
import { longerThan, shownIn } from '#lib/lists/shown.ts';
import { unitIn } from '#lib/sign-in/unit-in.ts';
import type { PageServerLoad } from './$types';
import { accountsQuery } from './accounts.query.ts';
import { filtersIn } from './filters.ts';

export const load: PageServerLoad = async ({ locals, parent, url }) => {
  const filters = filtersIn(url, await unitIn(url, parent));
  const shown = shownIn(url);
  const read = (first: number, after: string | null) =>
    locals.ask.query(accountsQuery, { ...filters, first, after });
  const begun = await read(firstPage(shown), null);
  if (!begun.unit) error(404, 'There is no such unit.');
  const accounts = await readPages(shown, async (first, after) => {
    const page = after ? await read(first, after) : begun;
    return page.accounts;
  });
  return {
    filters,
    unit: begun.unit,
    accounts,
    more: longerThan(url, shown),
    address: addressOf(url, begun.unit.id),
  };
};
