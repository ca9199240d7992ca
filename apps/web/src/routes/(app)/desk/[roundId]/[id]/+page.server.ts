import { error, redirect } from '@sveltejs/kit';
import { attestedIn, reviewedIn } from '#lib/applications/answers-in.ts';
import { rubricIn } from '#lib/applications/rubric-in.ts';
import { textIn } from '#lib/forms/form-values.ts';
import { refuse } from '#lib/forms/refuse.ts';
import { documentText } from '#lib/graphql/document-text.ts';
import { type RefusalValue, refusalIn } from '#lib/graphql/refusal.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';
import {
  attestMutation,
  declineMutation,
  judgedQuery,
  judgedSubscription,
  nextQuery,
  passMutation,
  returnMutation,
  scoreMutation,
  settleMutation,
} from './judged.query.ts';
import { typedIn } from './typed-in.ts';

export const load: PageServerLoad = async ({ locals, params: { id, roundId }, request, isDataRequest }) => {
  const [{ judgedApplication }, { judgingDesk }] = await Promise.all([
    locals.ask.query(judgedQuery, { id }),
    locals.ask.query(nextQuery, { id: roundId }),
  ]);
  // Whoever has just sent something keeps her words, though the application has gone from her desk.
  if (!judgedApplication && request.method === 'GET' && !isDataRequest)
    error(404, 'There is no such application on your desk.');
  const changes = documentText(judgedSubscription);
  return { application: judgedApplication, desk: judgingDesk, roundId, changes };
};

const stepIn = (id: string, form: FormData) => ({
  ratingApplicationId: id,
  version: Number(form.get('version')),
});

const reasonedIn = (id: string, form: FormData) => ({
  ...stepIn(id, form),
  reason: textIn(form, 'reason') ?? '',
});

interface Typed {
  readonly answers?: ReturnType<typeof reviewedIn>;
  readonly attested?: ReturnType<typeof attestedIn>;
}

/** Why not, with all that was typed. */
const stay = (refusal: RefusalValue, form: FormData, { answers, attested }: Typed = {}) =>
  refuse({
    refusal,
    reason: textIn(form, 'reason') ?? '',
    typed: typedIn(form),
    answers: answers ?? null,
    attested: attested ?? [],
  });

/** Goes back to the desk, or stays. */
const after = (refusal: RefusalValue | undefined, roundId: string, form: FormData, typed?: Typed) => {
  if (refusal) return stay(refusal, form, typed);
  redirect(303, `/desk/${roundId}`);
};

/** The rubric an application is judged by; without the application there is nothing to send either. */
async function rubricOf({ locals, params: { id } }: RequestEvent) {
  const { judgedApplication } = await locals.ask.query(judgedQuery, { id });
  return judgedApplication ? rubricIn(judgedApplication.round.rubricJson) : null;
}

const gone: RefusalValue = { code: 'RatingApplicationNotFound', path: [] };

export const actions: Actions = {
  attest: async (event) => {
    const form = await event.request.formData();
    const rubric = await rubricOf(event);
    if (!rubric) return stay(gone, form);
    const attested = attestedIn(form, rubric);
    const input = { ...stepIn(event.params.id, form), attested };
    const refusal = refusalIn((await event.locals.ask.mutate(attestMutation, { input })).attestFacts);
    if (refusal) return stay(refusal, form, { attested });
    redirect(303, `/desk/${event.params.roundId}/${event.params.id}`);
  },
  pass: async ({ request, locals, params: { id, roundId } }) => {
    const form = await request.formData();
    const { passRatingApplication } = await locals.ask.mutate(passMutation, { input: reasonedIn(id, form) });
    return after(refusalIn(passRatingApplication), roundId, form);
  },
  return: async ({ request, locals, params: { id, roundId } }) => {
    const form = await request.formData();
    const { returnRatingApplication } = await locals.ask.mutate(returnMutation, {
      input: reasonedIn(id, form),
    });
    return after(refusalIn(returnRatingApplication), roundId, form);
  },
  decline: async ({ request, locals, params: { id, roundId } }) => {
    const form = await request.formData();
    const { declineRatingApplication } = await locals.ask.mutate(declineMutation, {
      input: reasonedIn(id, form),
    });
    return after(refusalIn(declineRatingApplication), roundId, form);
  },
  score: async (event) => {
    const { locals, params } = event;
    const form = await event.request.formData();
    const rubric = await rubricOf(event);
    if (!rubric) return stay(gone, form);
    const typed = { answers: reviewedIn(form, rubric), attested: attestedIn(form, rubric) };
    const input = { ...stepIn(params.id, form), ...typed, vetoes: form.getAll('veto').map(String) };
    const { scoreRatingApplication } = await locals.ask.mutate(scoreMutation, { input });
    return after(refusalIn(scoreRatingApplication), params.roundId, form, typed);
  },
  settle: async ({ request, locals, params: { id, roundId } }) => {
    const form = await request.formData();
    const input = { ...reasonedIn(id, form), seat: Math.trunc(Number(form.get('seat'))) || 0 };
    const { settleRatingApplication } = await locals.ask.mutate(settleMutation, { input });
    return after(refusalIn(settleRatingApplication), roundId, form);
  },
};
