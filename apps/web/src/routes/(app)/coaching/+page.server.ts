import { mostGoals } from '@fulian/domain/training';
import { redirect } from '@sveltejs/kit';
import { today } from '#lib/format/date.ts';
import { textIn } from '#lib/forms/form-values.ts';
import { refuse } from '#lib/forms/refuse.ts';
import { type RefusalValue, refusalIn } from '#lib/graphql/refusal.ts';
import type { Actions, PageServerLoad } from './$types';
import { bringFile } from './bring-file.server.ts';
import {
  comeBackMutation,
  myCoachingQuery,
  pauseMutation,
  sendDraftMutation,
  setGoalsMutation,
} from './coaching.query.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
  const { myCoaching } = await locals.ask.query(myCoachingQuery);
  return {
    mine: myCoaching,
    done: url.searchParams.get('done'),
    today: today(),
    idempotencyKey: crypto.randomUUID(),
  };
};

const after = (refusal: RefusalValue | undefined, done: string) => {
  if (refusal) return refuse({ refusal });
  redirect(303, `/coaching?done=${done}`);
};

export const actions: Actions = {
  send: async (event) => {
    const { request, locals } = event;
    const form = await request.formData();
    const values = {
      title: textIn(form, 'title') ?? '',
      link: textIn(form, 'link'),
      note: textIn(form, 'note'),
    };
    const file = await bringFile(event, form.get('file'));
    if (file && 'code' in file) return refuse({ fileCode: file.code, values });
    const input = { ...values, file: file?.id ?? null, idempotencyKey: textIn(form, 'idempotencyKey') ?? '' };
    const refusal = refusalIn((await locals.ask.mutate(sendDraftMutation, { input })).sendDraft);
    if (refusal) return refuse({ refusal, values });
    redirect(303, '/coaching?done=sent');
  },
  pause: async ({ request, locals }) => {
    const form = await request.formData();
    const input = { fromOn: textIn(form, 'fromOn') ?? today(), untilOn: textIn(form, 'untilOn') };
    return after(
      refusalIn((await locals.ask.mutate(pauseMutation, { input })).pauseCoaching),
      input.fromOn > today() ? 'planned' : 'paused',
    );
  },
  back: async ({ request, locals }) => {
    const done = (await request.formData()).has('ahead') ? 'called_off' : 'back';
    return after(refusalIn((await locals.ask.mutate(comeBackMutation)).comeBack), done);
  },
  goals: async ({ request, locals }) => {
    const form = await request.formData();
    const goals = Array.from({ length: mostGoals }, (_, at) => ({
      text: textIn(form, `text${at}`) ?? '',
      untilOn: textIn(form, `untilOn${at}`),
      isDone: form.get(`isDone${at}`) === 'yes',
    }));
    return after(refusalIn((await locals.ask.mutate(setGoalsMutation, { goals })).setGoals), 'goals');
  },
};
