import { readPages } from '#lib/lists/read-pages.ts';
import { longerThan, shownIn } from '#lib/lists/shown.ts';
import type { PageServerLoad } from './$types';
import { hintsQuery } from './hints.query.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
  const shown = shownIn(url);
  const hinted = await readPages(shown, async (first, after) => {
    const { hintedAccounts } = await locals.ask.query(hintsQuery, { first, after });
    return hintedAccounts;
  });
  return { hinted, more: longerThan(url, shown) };
};
