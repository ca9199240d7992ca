import { addressOf } from '#lib/export/address-of.ts';
import { firstPage, readPages } from '#lib/lists/read-pages.ts';
import { longerThan, shownIn } from '#lib/lists/shown.ts';
import { unitIn } from '#lib/sign-in/unit-in.ts';
import type { PageServerLoad } from './$types';
import { readWorks } from './read-works.server.ts';
import { searchIn } from './search.ts';

export const load: PageServerLoad = async ({ locals, parent, url }) => {
  const search = searchIn(url, await unitIn(url, parent));
  const shown = shownIn(url);
  const read = (first: number, after: string | null) => readWorks(locals, search, { first, after });
  const begun = await read(firstPage(shown), null);
  const works = await readPages(shown, async (first, after) => {
    const page = after ? await read(first, after) : begun;
    return page.works;
  });
  return {
    search,
    unit: begun.unit,
    works,
    more: longerThan(url, shown),
    address: addressOf(url, begun.unit.id),
  };
};
