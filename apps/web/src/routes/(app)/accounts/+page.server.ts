import { error } from '@sveltejs/kit';
import { readPages } from '#lib/lists/read-pages.ts';
import { longerThan, shownIn } from '#lib/lists/shown.ts';
import type { PageServerLoad } from './$types';
import { accountsQuery, listedUnitQuery } from './accounts.query.ts';
import { filtersIn } from './filters.ts';

export const load: PageServerLoad = async ({ locals, parent, url }) => {
  const { me } = await parent();
  const filters = filtersIn(url, me.activePost.unit.id);
  const shown = shownIn(url);
  const [{ unit }, accounts] = await Promise.all([
    locals.ask.query(listedUnitQuery, { id: filters.unitId }),
    readPages(shown, async (first, after) => {
      const page = await locals.ask.query(accountsQuery, { ...filters, first, after });
      return page.accounts;
    }),
  ]);
  if (!unit) error(404, 'There is no such unit.');
  return { filters, unit, accounts, more: longerThan(url, shown) };
};
