import { error, redirect } from '@sveltejs/kit';
import { today } from '#lib/format/date.ts';
import { textIn } from '#lib/forms/form-values.ts';
import { refuse } from '#lib/forms/refuse.ts';
import { refusalIn } from '#lib/graphql/refusal.ts';
import { unitIn } from '#lib/sign-in/unit-in.ts';
import type { Actions, PageServerLoad } from './$types';
import { recommendMutation, recommendQuery } from './recommend.query.ts';

export const load: PageServerLoad = async ({ locals, parent, params: { id }, url }) => {
  const unitId = await unitIn(url, parent);
  const { camp, unit } = await locals.ask.query(recommendQuery, { campId: id, unitId });
  if (!camp || !unit) error(404, 'There is no such camp or unit.');
  const done = url.searchParams.get('done');
  // Sent twice (a double press, a weak network), the form recommends one woman once.
  return { camp, unit, done, today: today(), idempotencyKey: crypto.randomUUID() };
};

export const actions: Actions = {
  default: async ({ request, locals, params: { id } }) => {
    const form = await request.formData();
    const fields = {
      name: textIn(form, 'name') ?? '',
      bornOn: textIn(form, 'bornOn') ?? '',
      topic: textIn(form, 'topic'),
      reason: textIn(form, 'reason') ?? '',
      isSeed: form.get('isSeed') === 'yes',
      guardianName: textIn(form, 'guardianName'),
      guardianRelation: textIn(form, 'guardianRelation'),
      consentGivenOn: textIn(form, 'consentGivenOn'),
    };
    const unitId = textIn(form, 'unitId') ?? '';
    if (!fields.bornOn)
      return refuse({ refusal: { code: 'BornInFuture', path: ['bornOn'] }, values: fields });
    const input = { ...fields, idempotencyKey: textIn(form, 'idempotencyKey') ?? '', campId: id, unitId };
    const { recommendTrainee } = await locals.ask.mutate(recommendMutation, { input });
    const refusal = refusalIn(recommendTrainee);
    if (refusal) return refuse({ refusal, values: fields });
    redirect(303, `/camps/${id}/recommend?unit=${unitId}&done=${encodeURIComponent(fields.name)}`);
  },
};
