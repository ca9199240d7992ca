import { error } from '@sveltejs/kit';
import type { Search } from './search.ts';
import { worksQuery } from './works.query.ts';

/** A page of what is found, and whose it is; ends in the error page where the unit is not hers. */
export async function readWorks(
  locals: App.Locals,
  search: Search,
  { first, after }: { readonly first: number; readonly after: string | null },
) {
  const { unit, workSearch } = await locals.ask.query(worksQuery, { ...search, first, after });
  if (!unit || !workSearch) error(404, 'There is no such unit, or it is not yours.');
  return { unit, works: workSearch.works };
}
