import { supportKinds } from '@fulian/domain/training';
import { error, redirect } from '@sveltejs/kit';
import { textIn } from '#lib/forms/form-values.ts';
import { refuse } from '#lib/forms/refuse.ts';
import { refusalIn } from '#lib/graphql/refusal.ts';
import type { Actions, PageServerLoad } from './$types';
import { askMutation, helpQuery, withdrawMutation } from './help.query.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
  const { myTraining, mySupportRequests } = await locals.ask.query(helpQuery);
  return {
    isTrainee: myTraining.trainee !== null,
    requests: mySupportRequests,
    done: url.searchParams.get('done'),
    idempotencyKey: crypto.randomUUID(),
  };
};

export const actions: Actions = {
  ask: async ({ request, locals }) => {
    const form = await request.formData();
    const kind = supportKinds.find((each) => each === form.get('kind'));
    if (!kind) error(400, 'There is no such kind.');
    const wish = textIn(form, 'wish') ?? '';
    const input = { kind, wish, idempotencyKey: textIn(form, 'idempotencyKey') ?? '' };
    const refusal = refusalIn((await locals.ask.mutate(askMutation, { input })).askForSupport);
    if (refusal) return refuse({ refusal, values: { kind, wish } });
    redirect(303, '/coaching/help?done=asked');
  },
  withdraw: async ({ request, locals }) => {
    const form = await request.formData();
    const input = { supportRequestId: textIn(form, 'id') ?? '', version: Number(form.get('version')) };
    const refusal = refusalIn((await locals.ask.mutate(withdrawMutation, { input })).withdrawSupportRequest);
    if (refusal) return refuse({ refusal });
    redirect(303, '/coaching/help?done=withdrawn');
  },
};
