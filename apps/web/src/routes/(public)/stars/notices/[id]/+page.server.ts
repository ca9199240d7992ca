import { error, redirect } from '@sveltejs/kit';
import { today } from '#lib/format/date.ts';
import { textIn } from '#lib/forms/form-values.ts';
import { refuse } from '#lib/forms/refuse.ts';
import { refusalIn } from '#lib/graphql/refusal.ts';
import type { Actions, PageServerLoad } from './$types';
import { noticeQuery, objectMutation } from './notice.query.ts';

export const load: PageServerLoad = async ({ locals, params: { id } }) => {
  const { publicNotice } = await locals.ask.query(noticeQuery, { id });
  if (!publicNotice) error(404, 'There is no such result on public notice.');
  // Of this the number is made: a form sent twice is one objection.
  return { notice: publicNotice, isOpen: publicNotice.noticedUntil >= today(), secret: crypto.randomUUID() };
};

export const actions: Actions = {
  default: async ({ request, locals, params: { id } }) => {
    const form = await request.formData();
    const values = {
      body: textIn(form, 'body') ?? '',
      objector: textIn(form, 'objector'),
      contact: textIn(form, 'contact'),
    };
    const secret = textIn(form, 'secret') ?? crypto.randomUUID();
    const input = { ...values, secret, ratingApplicationId: id };
    const { fileObjection } = await locals.ask.mutate(objectMutation, { input });
    const refusal = refusalIn(fileObjection);
    if (refusal) return refuse({ refusal, values });
    if (fileObjection.__typename === 'ObjectionReceipt')
      redirect(303, `/stars/objections?number=${fileObjection.number}&filed`);
  },
};
