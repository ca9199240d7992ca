import { readPages } from '#lib/lists/read-pages.ts';
import { longerThan, shownIn } from '#lib/lists/shown.ts';
import { unitIn } from '#lib/sign-in/unit-in.ts';
import type { PageServerLoad } from './$types';
import { importsQuery } from './imports.query.ts';

export const load: PageServerLoad = async ({ locals, parent, url }) => {
  const unitId = await unitIn(url, parent);
  const shown = shownIn(url);
  const imports = await readPages(shown, async (first, after) => {
    const page = await locals.ask.query(importsQuery, { unitId, first, after });
    return page.imports;
  });
  return { unitId, imports, more: longerThan(url, shown) };
};
