import { holdCamps } from '@fulian/domain/training';
import { error, redirect } from '@sveltejs/kit';
import { textIn } from '#lib/forms/form-values.ts';
import { refuse } from '#lib/forms/refuse.ts';
import { type RefusalValue, refusalIn } from '#lib/graphql/refusal.ts';
import type { Actions, PageServerLoad } from './$types';
import {
  answerHomeworkMutation,
  giveFeedbackMutation,
  homeworkQuery,
  setHomeworkMutation,
  takeHomeworkBackMutation,
} from './homework.query.ts';

const seated = ['confirmed', 'attended', 'absent'];

export const load: PageServerLoad = async ({ locals, parent, params: { id }, url }) => {
  const [{ camp, myTraining }, { me }] = await Promise.all([
    locals.ask.query(homeworkQuery, { id }),
    parent(),
  ]);
  if (!camp) error(404, 'There is no such camp, or it is not yours.');
  const isOurs = [...camp.unit.ancestors, camp.unit].some((unit) => unit.id === me.activePost.unit.id);
  return {
    camp,
    maySet: isOurs && me.permissions.includes(holdCamps.name) && camp.state !== 'cancelled',
    hasSeat: myTraining.enrolments.some((each) => each.camp.id === id && seated.includes(each.state)),
    isDone: url.searchParams.has('done'),
    idempotencyKey: crypto.randomUUID(),
  };
};

const after = (refusal: RefusalValue | undefined, id: string) => {
  if (refusal) return refuse({ refusal });
  redirect(303, `/camps/${id}/homework?done`);
};

export const actions: Actions = {
  set: async ({ request, locals, params: { id } }) => {
    const form = await request.formData();
    const [idempotencyKey, task] = [textIn(form, 'idempotencyKey') ?? '', textIn(form, 'task') ?? ''];
    const input = { idempotencyKey, campId: id, task };
    const { setHomework } = await locals.ask.mutate(setHomeworkMutation, { input });
    return after(refusalIn(setHomework), id);
  },
  answer: async ({ request, locals, params: { id } }) => {
    const form = await request.formData();
    const homeworkId = textIn(form, 'homework') ?? '';
    const input = { homeworkId, text: textIn(form, 'text') ?? '', link: textIn(form, 'link') };
    const { answerHomework } = await locals.ask.mutate(answerHomeworkMutation, { input });
    return after(refusalIn(answerHomework), id);
  },
  back: async ({ request, locals, params: { id } }) => {
    const homeworkId = textIn(await request.formData(), 'homework') ?? '';
    const { takeHomeworkBack } = await locals.ask.mutate(takeHomeworkBackMutation, { homeworkId });
    return after(refusalIn(takeHomeworkBack), id);
  },
  feedback: async ({ request, locals, params: { id } }) => {
    const form = await request.formData();
    const { giveFeedback } = await locals.ask.mutate(giveFeedbackMutation, {
      homeworkId: textIn(form, 'homework') ?? '',
      answer: textIn(form, 'answer') ?? '',
      feedback: textIn(form, 'feedback') ?? '',
    });
    return after(refusalIn(giveFeedback), id);
  },
};
