import { error, redirect } from '@sveltejs/kit';
import { countIn, textIn } from '#lib/forms/form-values.ts';
import { refuse } from '#lib/forms/refuse.ts';
import { refusalIn } from '#lib/graphql/refusal.ts';
import { readRubricJson } from '#lib/ratings/read-rubric-json.ts';
import { discardMutation, draftQuery, editMutation, publishMutation } from '../workshop.query.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  const { rubricDraft } = await locals.ask.query(draftQuery, { id: params.id });
  if (!rubricDraft) error(404, 'There is no such draft.');
  if (rubricDraft.publishedAt) redirect(303, `/rubrics/${params.id}`);
  return { id: params.id, version: rubricDraft.version, rubric: readRubricJson(rubricDraft.json) };
};

export const actions: Actions = {
  save: async ({ request, locals, params }) => {
    const form = await request.formData();
    const input = { id: params.id, version: countIn(form, 'version') ?? 0, json: textIn(form, 'json') ?? '' };
    const { editRubric } = await locals.ask.mutate(editMutation, { input });
    const refusal = refusalIn(editRubric);
    return refusal ? refuse({ refusal, isSaved: false }) : { isSaved: true, refusal: undefined };
  },
  publish: async ({ request, locals, params }) => {
    const form = await request.formData();
    const version = countIn(form, 'version') ?? 0;
    const json = textIn(form, 'json') ?? '';
    const edited = await locals.ask.mutate(editMutation, { input: { id: params.id, version, json } });
    const stale = refusalIn(edited.editRubric);
    if (stale || edited.editRubric.__typename !== 'Rubric') return refuse({ refusal: stale, isSaved: false });
    const input = { id: params.id, version: edited.editRubric.version };
    const { publishRubric } = await locals.ask.mutate(publishMutation, { input });
    const refusal = refusalIn(publishRubric);
    if (refusal) return refuse({ refusal, isSaved: true });
    redirect(303, `/rubrics/${params.id}`);
  },
  discard: async ({ request, locals, params }) => {
    const version = countIn(await request.formData(), 'version') ?? 0;
    const { discardRubric } = await locals.ask.mutate(discardMutation, { input: { id: params.id, version } });
    const refusal = refusalIn(discardRubric);
    if (refusal) return refuse({ refusal, isSaved: false });
    redirect(303, '/workshop');
  },
};
