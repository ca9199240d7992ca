import { redirect } from '@sveltejs/kit';
import { textIn } from '#lib/forms/form-values.ts';
import { refuse } from '#lib/forms/refuse.ts';
import { refusalIn } from '#lib/graphql/refusal.ts';
import type { Actions, PageServerLoad } from './$types';
import { applyMutation, growthQuery } from './growth.query.ts';

export const load: PageServerLoad = async ({ locals }) => {
  const { myCoaching } = await locals.ask.query(growthQuery);
  return { mine: myCoaching, idempotencyKey: crypto.randomUUID() };
};

export const actions: Actions = {
  default: async ({ request, locals }) => {
    const key = textIn(await request.formData(), 'idempotencyKey') ?? '';
    const { applyFromGrowth } = await locals.ask.mutate(applyMutation, { key });
    const refusal = refusalIn(applyFromGrowth);
    if (refusal) return refuse({ refusal });
    const id = applyFromGrowth.__typename === 'RatingApplication' ? applyFromGrowth.id : '';
    redirect(303, `/applications/${id}`);
  },
};
