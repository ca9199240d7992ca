import { placeOf } from '#lib/federation/place-of.ts';
import type { Suggestion } from '#lib/ui/suggestion.ts';
import { searchQuery } from '../search.query.ts';
import type { RequestHandler } from './$types';

const most = 8;

/** What the search field offers while one types. */
export const GET: RequestHandler = async ({ locals, url }) => {
  const query = url.searchParams.get('q')?.trim() ?? '';
  if (!query) return Response.json([]);
  const { unitSearch } = await locals.ask.query(searchQuery, { query, first: most });
  const suggestions = unitSearch.nodes.map(
    (unit): Suggestion => ({ id: unit.id, text: unit.name, note: placeOf(unit) }),
  );
  return Response.json(suggestions);
};
