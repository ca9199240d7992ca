import { error, redirect } from '@sveltejs/kit';
import { textIn } from '#lib/forms/form-values.ts';
import { refuse } from '#lib/forms/refuse.ts';
import { refusalIn } from '#lib/graphql/refusal.ts';
import { bringFile } from '../../bring-file.server.ts';
import type { Actions, PageServerLoad } from './$types';
import { coachedQuery, recordMutation } from './trainee.query.ts';

export const load: PageServerLoad = async ({ locals, params: { id }, url }) => {
  const { coachedTrainee } = await locals.ask.query(coachedQuery, { id });
  if (!coachedTrainee) error(404, 'There is no such trainee whom you coach.');
  return {
    coached: coachedTrainee,
    done: url.searchParams.get('done'),
    idempotencyKey: crypto.randomUUID(),
  };
};

export const actions: Actions = {
  send: async (event) => {
    const { request, locals, params } = event;
    const form = await request.formData();
    const values = {
      title: textIn(form, 'title') ?? '',
      link: textIn(form, 'link'),
      note: textIn(form, 'note'),
    };
    const file = await bringFile(event, form.get('file'), params.id);
    if (file && 'code' in file) return refuse({ fileCode: file.code, values });
    const input = {
      ...values,
      file: file?.id ?? null,
      traineeId: params.id,
      idempotencyKey: textIn(form, 'idempotencyKey') ?? '',
    };
    const refusal = refusalIn((await locals.ask.mutate(recordMutation, { input })).recordDraft);
    if (refusal) return refuse({ refusal, values });
    redirect(303, `/coaching/trainees/${params.id}?done=recorded`);
  },
};
