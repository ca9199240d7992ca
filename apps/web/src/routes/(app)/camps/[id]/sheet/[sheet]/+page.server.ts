import { error, redirect } from '@sveltejs/kit';
import { refuse } from '#lib/forms/refuse.ts';
import { refusalIn } from '#lib/graphql/refusal.ts';
import { discardMutation, enrolMutation, sheetQuery } from '../sheet.query.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params: { sheet: id } }) => {
  const { enrolmentSheet } = await locals.ask.query(sheetQuery, { id });
  if (!enrolmentSheet) error(404, 'There is no such sheet of yours.');
  return { sheet: enrolmentSheet };
};

export const actions: Actions = {
  enrol: async ({ locals, params: { id, sheet } }) => {
    const { enrolFromSheet } = await locals.ask.mutate(enrolMutation, { id: sheet });
    const refusal = refusalIn(enrolFromSheet);
    if (refusal) return refuse({ refusal });
    redirect(303, `/camps/${id}/sheet/${sheet}`);
  },
  discard: async ({ locals, params: { id, sheet } }) => {
    const { discardEnrolmentSheet } = await locals.ask.mutate(discardMutation, { id: sheet });
    const refusal = refusalIn(discardEnrolmentSheet);
    if (refusal) return refuse({ refusal });
    redirect(303, `/camps/${id}/sheet`);
  },
};
