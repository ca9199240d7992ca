import { error, redirect } from '@sveltejs/kit';
import { today } from '#lib/format/date.ts';
import { textIn } from '#lib/forms/form-values.ts';
import { refuse } from '#lib/forms/refuse.ts';
import { refusalIn } from '#lib/graphql/refusal.ts';
import type { Actions, PageServerLoad } from './$types';
import { enrolMutation, enrolQuery } from './enrol.query.ts';

export const load: PageServerLoad = async ({ locals, params: { id } }) => {
  const { camp, myTraining } = await locals.ask.query(enrolQuery, { campId: id });
  if (!camp) error(404, 'There is no such camp.');
  return { camp, mine: myTraining, today: today(), idempotencyKey: crypto.randomUUID() };
};

export const actions: Actions = {
  default: async ({ request, locals, params: { id } }) => {
    const form = await request.formData();
    const fields = {
      bornOn: textIn(form, 'bornOn') ?? '',
      topic: textIn(form, 'topic'),
      guardianName: textIn(form, 'guardianName'),
      guardianRelation: textIn(form, 'guardianRelation'),
      consentGivenOn: textIn(form, 'consentGivenOn'),
    };
    if (!fields.bornOn)
      return refuse({ refusal: { code: 'BornInFuture', path: ['bornOn'] }, values: fields });
    const input = { ...fields, idempotencyKey: textIn(form, 'idempotencyKey') ?? '', campId: id };
    const { enrolInCamp } = await locals.ask.mutate(enrolMutation, { input });
    const refusal = refusalIn(enrolInCamp);
    if (refusal) return refuse({ refusal, values: fields });
    redirect(303, '/my-training?done=enrolled');
  },
};
