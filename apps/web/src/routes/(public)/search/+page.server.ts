import { readPages } from '#lib/lists/read-pages.ts';
import { longerThan, shownIn } from '#lib/lists/shown.ts';
import type { PageServerLoad } from './$types';
import { searchQuery } from './search.query.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
  const query = url.searchParams.get('q')?.trim() ?? '';
  if (!query) return { query, found: null, more: '' };
  const shown = shownIn(url);
  const found = await readPages(shown, async (first, after) => {
    const { unitSearch } = await locals.ask.query(searchQuery, { query, first, after });
    return unitSearch;
  });
  return { query, found, more: longerThan(url, shown) };
};
