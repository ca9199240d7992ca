import { readPages } from '#lib/lists/read-pages.ts';
import { longerThan, shownIn } from '#lib/lists/shown.ts';
import type { PageServerLoad } from './$types';
import { campsQuery } from './camps.query.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
  const shown = shownIn(url);
  const camps = await readPages(shown, async (first, after) => {
    const page = await locals.ask.query(campsQuery, { first, after });
    return page.camps;
  });
  return { camps, more: longerThan(url, shown) };
};
