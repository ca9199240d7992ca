import { firstPage } from '#lib/lists/read-pages.ts';
import { longerThan, shownIn } from '#lib/lists/shown.ts';
import type { PageServerLoad } from './$types';
import { starsQuery } from './stars.query.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
  const shown = firstPage(shownIn(url));
  const { publicNotices, ratingAwards } = await locals.ask.query(starsQuery, { first: shown });
  return { notices: publicNotices, awards: ratingAwards, more: longerThan(url, shown) };
};
