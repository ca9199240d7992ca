import { error, redirect } from '@sveltejs/kit';
import { refuse } from '#lib/forms/refuse.ts';
import { refusalIn } from '#lib/graphql/refusal.ts';
import { editMutation, planQuery } from '../../plan.query.ts';
import { countiesBelow, planIn, proposed } from '../../plan-input.server.ts';
import { campQuery } from '../camp.query.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params: { id } }) => {
  const { camp } = await locals.ask.query(campQuery, { id });
  if (!camp) error(404, 'There is no such camp, or it is not yours.');
  const { unit } = await locals.ask.query(planQuery, { unitId: camp.unit.id });
  const quotas = camp.quotas.map(({ unit: { id: unitId }, seats }) => ({ unitId, seats }));
  const units = unit?.children.nodes ?? [];
  const prefectures = await countiesBelow(locals.ask, camp.unit.id, units);
  return { camp, plan: { ...camp, quotas }, units, prefectures };
};

export const actions: Actions = {
  propose: async ({ request, locals }) => {
    return refuse({ ...(await proposed(locals.ask, await request.formData())) });
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
