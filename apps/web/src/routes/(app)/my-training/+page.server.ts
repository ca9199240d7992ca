import { consentPurposes } from '@fulian/domain/training';
import { error, redirect } from '@sveltejs/kit';
import { textIn } from '#lib/forms/form-values.ts';
import { refuse } from '#lib/forms/refuse.ts';
import { type RefusalValue, refusalIn } from '#lib/graphql/refusal.ts';
import type { Actions, PageServerLoad } from './$types';
import {
  giveConsentMutation,
  leaveMutation,
  myTrainingQuery,
  withdrawConsentMutation,
  withdrawMutation,
} from './my-training.query.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
  const { myTraining, traineeProfile } = await locals.ask.query(myTrainingQuery);
  return { mine: myTraining, accesses: traineeProfile?.accesses ?? [], done: url.searchParams.get('done') };
};

const after = (refusal: RefusalValue | undefined, done: string) => {
  if (refusal) return refuse({ refusal });
  redirect(303, `/my-training?done=${done}`);
};

const purposeIn = (form: FormData) =>
  consentPurposes.find((each) => each === form.get('purpose')) ?? error(400, 'There is no such purpose.');

export const actions: Actions = {
  withdraw: async ({ request, locals }) => {
    const form = await request.formData();
    const input = { enrolmentId: textIn(form, 'enrolmentId') ?? '', version: Number(form.get('version')) };
    const { withdrawFromCamp } = await locals.ask.mutate(withdrawMutation, { input });
    return after(refusalIn(withdrawFromCamp), 'withdrawn');
  },
  give: async ({ request, locals }) => {
    const purpose = purposeIn(await request.formData());
    const { giveConsent } = await locals.ask.mutate(giveConsentMutation, { purpose });
    return after(refusalIn(giveConsent), 'given');
  },
  take: async ({ request, locals }) => {
    const purpose = purposeIn(await request.formData());
    const { withdrawConsent } = await locals.ask.mutate(withdrawConsentMutation, { purpose });
    return after(refusalIn(withdrawConsent), 'taken');
  },
  leave: async ({ request, locals }) => {
    const form = await request.formData();
    if (form.get('sure') !== 'yes') return { isUnsure: true };
    const { leaveTraining } = await locals.ask.mutate(leaveMutation);
    return after(refusalIn(leaveTraining), 'left');
  },
};
