import { error, redirect } from '@sveltejs/kit';
import { textIn } from '#lib/forms/form-values.ts';
import { refuse } from '#lib/forms/refuse.ts';
import { documentText } from '#lib/graphql/document-text.ts';
import { refusalIn } from '#lib/graphql/refusal.ts';
import { readPages } from '#lib/lists/read-pages.ts';
import { longerThan, shownIn } from '#lib/lists/shown.ts';
import type { Actions, PageServerLoad } from './$types';
import { type Chosen, chosenIn } from './chosen-in.ts';
import {
  type Desk,
  declareMutation,
  deskQuery,
  deskSubscription,
  type Outcome,
  passSeveralMutation,
  returnSeveralMutation,
  unitsQuery,
} from './desk.query.ts';

export const load: PageServerLoad = async ({ locals, params: { roundId }, url }) => {
  const shown = shownIn(url);
  let desk: Desk | undefined;
  const applications = await readPages(shown, async (first, after) => {
    const { judgingDesk } = await locals.ask.query(deskQuery, { id: roundId, first, after });
    if (!judgingDesk) error(404, 'There is no such round.');
    desk ??= judgingDesk;
    return judgingDesk.applications;
  });
  if (!desk) error(404, 'There is no such round.');
  const query = url.searchParams.get('q')?.trim() ?? '';
  const found = query ? await locals.ask.query(unitsQuery, { query }) : null;
  return {
    desk,
    applications,
    query,
    units: found?.unitSearch.nodes ?? [],
    more: longerThan(url, shown),
    changes: documentText(deskSubscription),
  };
};

/** What came of each that was ticked, with its name; and the reason, should something have to be sent again. */
const after = (chosen: readonly Chosen[], outcomes: readonly Outcome[], reason: string) => {
  const byId = new Map(outcomes.map(({ ratingApplicationId, result }) => [ratingApplicationId, result]));
  return {
    reason,
    outcomes: chosen.map(({ id, homeName }) => {
      const result = byId.get(id);
      const state = result?.__typename === 'RatingApplication' ? result.state : null;
      return { id, homeName, state, refusal: (result && refusalIn(result)) ?? null };
    }),
  };
};

const severalIn = async (request: Request) => {
  const form = await request.formData();
  const chosen = chosenIn(form.getAll('application'));
  const reason = textIn(form, 'reason') ?? '';
  const applications = chosen.map(({ id, version }) => ({ ratingApplicationId: id, version }));
  return { chosen, reason, input: { applications, reason } };
};

export const actions: Actions = {
  declare: async ({ request, locals, params: { roundId } }) => {
    const form = await request.formData();
    const input = { ratingRoundId: roundId, unitIds: form.getAll('unit').map(String) };
    const refusal = refusalIn((await locals.ask.mutate(declareMutation, { input })).declareConflicts);
    if (refusal) return refuse({ refusal });
    redirect(303, `/desk/${roundId}`);
  },
  pass: async ({ request, locals }) => {
    const { chosen, reason, input } = await severalIn(request);
    if (chosen.length === 0) return refuse({ isNoneChosen: true, reason });
    const { passRatingApplications } = await locals.ask.mutate(passSeveralMutation, { input });
    return after(chosen, passRatingApplications, reason);
  },
  return: async ({ request, locals }) => {
    const { chosen, reason, input } = await severalIn(request);
    if (chosen.length === 0) return refuse({ isNoneChosen: true, reason });
    const { returnRatingApplications } = await locals.ask.mutate(returnSeveralMutation, { input });
    return after(chosen, returnRatingApplications, reason);
  },
};
