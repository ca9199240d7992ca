import { error } from '@sveltejs/kit';
import { firstPage, readPages } from '#lib/lists/read-pages.ts';
import { longerThan, shownIn } from '#lib/lists/shown.ts';
import type { PageServerLoad } from './$types';
import { childrenQuery, unitQuery } from './unit.query.ts';

const none = { nodes: [], totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null } };

export const load: PageServerLoad = async ({ locals, params: { id }, url }) => {
  // A township has up to 60 villages: all of them fit one look, so nobody has to load more to find hers.
  const shown = Math.max(shownIn(url), 60);
  const { unit, unitPosts, publicAccounts } = await locals.ask.query(unitQuery, {
    id,
    first: firstPage(shown),
  });
  if (!unit) error(404, 'There is no such unit.');
  const { children: begun, ...face } = unit;
  const children = await readPages(shown, async (first, after) => {
    if (!after) return begun;
    const more = await locals.ask.query(childrenQuery, { id, first, after });
    return more.unit?.children ?? none;
  });
  return {
    unit: face,
    posts: unitPosts,
    accounts: publicAccounts.nodes,
    children,
    more: longerThan(url, shown),
  };
};
