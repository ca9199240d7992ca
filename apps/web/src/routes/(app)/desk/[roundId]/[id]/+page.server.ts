import { error, redirect } from '@sveltejs/kit';
import { reviewedIn } from '#lib/applications/answers-in.ts';
import { rubricIn } from '#lib/applications/rubric-in.ts';
import { textIn } from '#lib/forms/form-values.ts';
import { refuse } from '#lib/forms/refuse.ts';
import { type RefusalValue, refusalIn } from '#lib/graphql/refusal.ts';
import type { Actions, PageServerLoad } from './$types';
import {
  declineMutation,
  judgedQuery,
  nextQuery,
  passMutation,
  returnMutation,
  scoreMutation,
  settleMutation,
} from './judged.query.ts';

export const load: PageServerLoad = async ({ locals, params: { id, roundId } }) => {
  const [{ judgedApplication }, { judgingDesk }] = await Promise.all([
    locals.ask.query(judgedQuery, { id }),
    locals.ask.query(nextQuery, { id: roundId }),
  ]);
  if (!judgedApplication) error(404, 'There is no such application on your desk.');
  return { application: judgedApplication, desk: judgingDesk };
};

const stepIn = (id: string, form: FormData) => ({
  ratingApplicationId: id,
  version: Number(form.get('version')),
});

const reasonedIn = (id: string, form: FormData) => ({
  ...stepIn(id, form),
  reason: textIn(form, 'reason') ?? '',
});

/** Goes back to the desk, or stays with why not and with what was typed. */
const after = (
  refusal: RefusalValue | undefined,
  roundId: string,
  answers?: ReturnType<typeof reviewedIn>,
) => {
  if (refusal) return refuse({ refusal, answers: answers ?? null });
  redirect(303, `/desk/${roundId}`);
};

export const actions: Actions = {
  pass: async ({ request, locals, params: { id, roundId } }) => {
    const input = reasonedIn(id, await request.formData());
    const { passRatingApplication } = await locals.ask.mutate(passMutation, { input });
    return after(refusalIn(passRatingApplication), roundId);
  },
  return: async ({ request, locals, params: { id, roundId } }) => {
    const input = reasonedIn(id, await request.formData());
    const { returnRatingApplication } = await locals.ask.mutate(returnMutation, { input });
    return after(refusalIn(returnRatingApplication), roundId);
  },
  decline: async ({ request, locals, params: { id, roundId } }) => {
    const input = reasonedIn(id, await request.formData());
    const { declineRatingApplication } = await locals.ask.mutate(declineMutation, { input });
    return after(refusalIn(declineRatingApplication), roundId);
  },
  score: async ({ request, locals, params: { id, roundId } }) => {
    const form = await request.formData();
    const { judgedApplication } = await locals.ask.query(judgedQuery, { id });
    if (!judgedApplication) error(404, 'There is no such application on your desk.');
    const answers = reviewedIn(form, rubricIn(judgedApplication.round.rubricJson));
    const input = { ...stepIn(id, form), answers, vetoes: form.getAll('veto').map(String) };
    const { scoreRatingApplication } = await locals.ask.mutate(scoreMutation, { input });
    return after(refusalIn(scoreRatingApplication), roundId, answers);
  },
  settle: async ({ request, locals, params: { id, roundId } }) => {
    const form = await request.formData();
    const input = { ...reasonedIn(id, form), seat: Math.trunc(Number(form.get('seat'))) || 0 };
    const { settleRatingApplication } = await locals.ask.mutate(settleMutation, { input });
    return after(refusalIn(settleRatingApplication), roundId);
  },
};
