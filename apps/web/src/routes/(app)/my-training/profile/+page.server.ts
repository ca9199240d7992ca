import { redirect } from '@sveltejs/kit';
import { textIn } from '#lib/forms/form-values.ts';
import { refuse } from '#lib/forms/refuse.ts';
import { refusalIn } from '#lib/graphql/refusal.ts';
import type { Actions, PageServerLoad } from './$types';
import { editProfileMutation, profileQuery } from './profile.query.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
  const { traineeProfile } = await locals.ask.query(profileQuery);
  if (!traineeProfile) redirect(303, '/my-training');
  return { profile: traineeProfile, isDone: url.searchParams.has('done') };
};

export const actions: Actions = {
  default: async ({ request, locals }) => {
    const form = await request.formData();
    const input = {
      topic: textIn(form, 'topic'),
      skills: textIn(form, 'skills'),
      device: textIn(form, 'device'),
      accountId: textIn(form, 'accountId'),
      neighbourNote: textIn(form, 'neighbourNote'),
    };
    const { editTraineeProfile } = await locals.ask.mutate(editProfileMutation, { input });
    const refusal = refusalIn(editTraineeProfile);
    if (refusal) return refuse({ refusal, values: input });
    redirect(303, '/my-training/profile?done');
  },
};
