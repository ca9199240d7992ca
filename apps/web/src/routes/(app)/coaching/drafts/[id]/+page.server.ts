import { error, redirect } from '@sveltejs/kit';
import { textIn } from '#lib/forms/form-values.ts';
import { refuse } from '#lib/forms/refuse.ts';
import { refusalIn } from '#lib/graphql/refusal.ts';
import { bringFile } from '../../bring-file.server.ts';
import type { Actions, PageServerLoad } from './$types';
import { answerMutation, draftQuery, sendAgainMutation, takeBackMutation } from './draft.query.ts';

export const load: PageServerLoad = async ({ locals, params: { id }, url }) => {
  const { coachingDraft } = await locals.ask.query(draftQuery, { id });
  if (!coachingDraft) error(404, 'There is no such draft, or it is not yours to see.');
  return { draft: coachingDraft, done: url.searchParams.get('done') };
};

const step = (form: FormData, id: string) => ({ coachingDraftId: id, version: Number(form.get('version')) });

export const actions: Actions = {
  answer: async ({ request, locals, params: { id } }) => {
    const form = await request.formData();
    const answer = textIn(form, 'answer') ?? '';
    const input = { ...step(form, id), answer };
    const refusal = refusalIn((await locals.ask.mutate(answerMutation, { input })).answerDraft);
    if (refusal) return refuse({ refusal, answer });
    redirect(303, `/coaching/drafts/${id}?done=answered`);
  },
  takeBack: async ({ request, locals, params: { id } }) => {
    const input = step(await request.formData(), id);
    const refusal = refusalIn((await locals.ask.mutate(takeBackMutation, { input })).takeBackDraft);
    if (refusal) return refuse({ refusal });
    redirect(303, `/coaching/drafts/${id}?done=taken_back`);
  },
  again: async (event) => {
    const { request, locals, params } = event;
    const { id } = params;
    const form = await request.formData();
    const values = { link: textIn(form, 'link'), note: textIn(form, 'note') };
    const file = await bringFile(event, form.get('file'));
    if (file && 'code' in file) return refuse({ fileCode: file.code, values });
    const input = { ...step(form, id), ...values, file: file?.id ?? null };
    const refusal = refusalIn((await locals.ask.mutate(sendAgainMutation, { input })).sendDraftAgain);
    if (refusal) return refuse({ refusal, values });
    redirect(303, `/coaching/drafts/${id}?done=again`);
  },
};
