import { error, redirect } from '@sveltejs/kit';
import { refuse } from '#lib/forms/refuse.ts';
import { refusalIn } from '#lib/graphql/refusal.ts';
import { firstPage } from '#lib/lists/read-pages.ts';
import { longerThan, shownIn } from '#lib/lists/shown.ts';
import type { Actions, PageServerLoad } from './$types';
import { declareMutation, deskQuery, unitsQuery } from './desk.query.ts';

export const load: PageServerLoad = async ({ locals, params: { roundId }, url }) => {
  const shown = firstPage(shownIn(url));
  const { judgingDesk } = await locals.ask.query(deskQuery, { id: roundId, first: shown });
  if (!judgingDesk) error(404, 'There is no such round.');
  const query = url.searchParams.get('q')?.trim() ?? '';
  const found = query ? await locals.ask.query(unitsQuery, { query }) : null;
  return { desk: judgingDesk, query, units: found?.unitSearch.nodes ?? [], more: longerThan(url, shown) };
};

export const actions: Actions = {
  default: async ({ request, locals, params: { roundId } }) => {
    const form = await request.formData();
    const input = { ratingRoundId: roundId, unitIds: form.getAll('unit').map(String) };
    const refusal = refusalIn((await locals.ask.mutate(declareMutation, { input })).declareConflicts);
    if (refusal) return refuse({ refusal });
    redirect(303, `/desk/${roundId}`);
  },
};
