import { redirect } from '@sveltejs/kit';
import { textIn } from '#lib/forms/form-values.ts';
import { refuse } from '#lib/forms/refuse.ts';
import { refusalIn } from '#lib/graphql/refusal.ts';
import type { Actions, PageServerLoad } from './$types';
import { draftMutation, importMutation, workshopQuery } from './workshop.query.ts';

export const load: PageServerLoad = async ({ locals }) => {
  const { rubricDrafts, rubrics } = await locals.ask.query(workshopQuery);
  const latest = new Map(rubrics.nodes.toReversed().map((rubric) => [rubric.name, rubric]));
  // Sent twice (a double press, a weak network), a form drafts once.
  return { drafts: rubricDrafts, published: [...latest.values()], idempotencyKey: crypto.randomUUID() };
};

export const actions: Actions = {
  draft: async ({ request, locals }) => {
    const form = await request.formData();
    const idempotencyKey = textIn(form, 'idempotencyKey') ?? crypto.randomUUID();
    const input = { idempotencyKey, rubricId: textIn(form, 'rubricId') ?? '' };
    const { draftRubric } = await locals.ask.mutate(draftMutation, { input });
    const refusal = refusalIn(draftRubric);
    if (refusal) return refuse({ refusal, places: [], json: '' });
    if (draftRubric.__typename === 'Rubric') redirect(303, `/workshop/${draftRubric.id}`);
  },
  import: async ({ request, locals }) => {
    const form = await request.formData();
    const json = textIn(form, 'json') ?? '';
    const idempotencyKey = textIn(form, 'idempotencyKey') ?? crypto.randomUUID();
    const { importRubric } = await locals.ask.mutate(importMutation, { input: { idempotencyKey, json } });
    const refusal = refusalIn(importRubric);
    if (refusal) {
      const faults = 'faults' in importRubric ? importRubric.faults : [];
      return refuse({ refusal, places: faults.slice(0, 10).map(({ path }) => path.join('.')), json });
    }
    if (importRubric.__typename === 'Rubric') redirect(303, `/workshop/${importRubric.id}`);
  },
};
