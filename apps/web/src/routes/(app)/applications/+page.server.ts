import { type RatingState, ratingStates } from '@fulian/domain/ratings';
import { redirect } from '@sveltejs/kit';
import { today } from '#lib/format/date.ts';
import { textIn } from '#lib/forms/form-values.ts';
import { refuse } from '#lib/forms/refuse.ts';
import { refusalIn } from '#lib/graphql/refusal.ts';
import { readPages } from '#lib/lists/read-pages.ts';
import { longerThan, shownIn } from '#lib/lists/shown.ts';
import { unitIn } from '#lib/sign-in/unit-in.ts';
import type { Actions, PageServerLoad } from './$types';
import { applicationsQuery, beginMutation, roundsQuery } from './applications.query.ts';

const stateIn = (url: URL): RatingState | null =>
  ratingStates.find((each) => each === url.searchParams.get('state')) ?? null;

export const load: PageServerLoad = async ({ locals, parent, url }) => {
  const unitId = await unitIn(url, parent);
  const shown = shownIn(url);
  const state = stateIn(url);
  const [applications, { ratingRounds }] = await Promise.all([
    readPages(shown, async (first, after) => {
      const page = await locals.ask.query(applicationsQuery, { unitId, state, first, after });
      return page.ratingApplications;
    }),
    locals.ask.query(roundsQuery),
  ]);
  return {
    unitId,
    state,
    applications,
    rounds: ratingRounds.nodes.filter(({ applyUntil }) => applyUntil >= today()),
    more: longerThan(url, shown),
    idempotencyKey: crypto.randomUUID(),
  };
};

export const actions: Actions = {
  default: async ({ request, locals }) => {
    const form = await request.formData();
    const input = {
      idempotencyKey: textIn(form, 'idempotencyKey') ?? crypto.randomUUID(),
      ratingRoundId: textIn(form, 'round') ?? '',
      unitId: textIn(form, 'unitId') ?? '',
    };
    const { beginRatingApplication } = await locals.ask.mutate(beginMutation, { input });
    const refusal = refusalIn(beginRatingApplication);
    if (refusal) return refuse({ refusal });
    if (beginRatingApplication.__typename === 'RatingApplication')
      redirect(303, `/applications/${beginRatingApplication.id}`);
  },
};
