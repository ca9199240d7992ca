import { error, redirect } from '@sveltejs/kit';
import { textIn } from '#lib/forms/form-values.ts';
import { refuse } from '#lib/forms/refuse.ts';
import { refusalIn } from '#lib/graphql/refusal.ts';
import { editMutation, planQuery } from '../../plan.query.ts';
import { planIn, proposed } from '../../plan-input.server.ts';
import { campQuery } from '../camp.query.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params: { id } }) => {
  const { camp } = await locals.ask.query(campQuery, { id });
  if (!camp) error(404, 'There is no such camp, or it is not yours.');
  const { unit } = await locals.ask.query(planQuery, { unitId: camp.unit.id });
  const quotas = camp.quotas.map(({ unit: { id: unitId }, seats }) => ({ unitId, seats }));
  return { camp, plan: { ...camp, quotas }, units: unit?.children.nodes ?? [] };
};

export const actions: Actions = {
  propose: async ({ request, locals }) => {
    const form = await request.formData();
    return { values: await proposed(locals.ask, planIn(form), textIn(form, 'unitId') ?? '') };
  },
  save: async ({ request, locals, params: { id } }) => {
    const form = await request.formData();
    const values = planIn(form);
    const input = {
      ...values,
      lessons: [...values.lessons],
      quotas: [...values.quotas],
      campId: id,
      version: Number(form.get('version')),
    };
    const { editCamp } = await locals.ask.mutate(editMutation, { input });
    const refusal = refusalIn(editCamp);
    if (refusal) return refuse({ refusal, values });
    redirect(303, `/camps/${id}`);
  },
};
