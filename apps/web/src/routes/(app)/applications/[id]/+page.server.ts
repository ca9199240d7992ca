import { objectionOutcomes } from '@fulian/domain/ratings';
import { error, redirect } from '@sveltejs/kit';
import { textIn } from '#lib/forms/form-values.ts';
import { refuse } from '#lib/forms/refuse.ts';
import { documentText } from '#lib/graphql/document-text.ts';
import { type RefusalValue, refusalIn } from '#lib/graphql/refusal.ts';
import type { Actions, PageServerLoad } from './$types';
import {
  appealMutation,
  applicationQuery,
  changesSubscription,
  submitMutation,
  withdrawMutation,
} from './application.query.ts';
import {
  answerAppealMutation,
  answerObjectionMutation,
  awardMutation,
  extendMutation,
  revokeMutation,
} from './granting.query.ts';
import { saveDraft, stepIn } from './save-draft.ts';

export const load: PageServerLoad = async ({ locals, params: { id }, url }) => {
  const { ratingApplication } = await locals.ask.query(applicationQuery, { id });
  if (!ratingApplication) error(404, 'There is no such application, or it is not yours.');
  return {
    application: ratingApplication,
    isSaved: url.searchParams.has('saved'),
    changes: documentText(changesSubscription),
  };
};

const reasonedIn = (id: string, form: FormData) => ({
  ...stepIn(id, form),
  reason: textIn(form, 'reason') ?? '',
});

const after = (refusal: RefusalValue | undefined, id: string) => {
  if (refusal) return refuse({ refusal });
  redirect(303, `/applications/${id}`);
};

export const actions: Actions = {
  save: async ({ request, locals, params: { id } }) => {
    const saved = await saveDraft(locals, id, await request.formData());
    if ('refusal' in saved) return refuse(saved);
    redirect(303, `/applications/${id}?saved`);
  },
  submit: async ({ request, locals, params: { id } }) => {
    const saved = await saveDraft(locals, id, await request.formData());
    if ('refusal' in saved) return refuse(saved);
    const input = { ratingApplicationId: id, version: saved.version };
    return after(refusalIn((await locals.ask.mutate(submitMutation, { input })).submitRatingApplication), id);
  },
  withdraw: async ({ request, locals, params: { id } }) => {
    const input = stepIn(id, await request.formData());
    const { withdrawRatingApplication } = await locals.ask.mutate(withdrawMutation, { input });
    return after(refusalIn(withdrawRatingApplication), id);
  },
  appeal: async ({ request, locals, params: { id } }) => {
    const input = reasonedIn(id, await request.formData());
    return after(refusalIn((await locals.ask.mutate(appealMutation, { input })).appealRating), id);
  },
  award: async ({ request, locals, params: { id } }) => {
    const input = stepIn(id, await request.formData());
    return after(refusalIn((await locals.ask.mutate(awardMutation, { input })).awardRating), id);
  },
  revoke: async ({ request, locals, params: { id } }) => {
    const input = reasonedIn(id, await request.formData());
    return after(refusalIn((await locals.ask.mutate(revokeMutation, { input })).revokeAward), id);
  },
  answerAppeal: async ({ request, locals, params: { id } }) => {
    const form = await request.formData();
    const input = { ...reasonedIn(id, form), isUpheld: form.get('isUpheld') === 'yes' };
    return after(refusalIn((await locals.ask.mutate(answerAppealMutation, { input })).answerAppeal), id);
  },
  extend: async ({ request, locals, params: { id } }) => {
    const form = await request.formData();
    const input = { ...reasonedIn(id, form), days: Math.trunc(Number(form.get('days'))) || 0 };
    return after(refusalIn((await locals.ask.mutate(extendMutation, { input })).extendRatingStep), id);
  },
  answerObjection: async ({ request, locals, params: { id } }) => {
    const form = await request.formData();
    const outcome = objectionOutcomes.find((each) => each === form.get('outcome')) ?? 'dismissed';
    const input = {
      ...reasonedIn(id, form),
      number: textIn(form, 'number') ?? '',
      outcome,
      struckCriteria: form.getAll('struck').map(String),
    };
    const { answerObjection } = await locals.ask.mutate(answerObjectionMutation, { input });
    return after(refusalIn(answerObjection), id);
  },
};
