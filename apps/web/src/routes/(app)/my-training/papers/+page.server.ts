import { uses } from '@fulian/domain/training';
import { redirect } from '@sveltejs/kit';
import { textIn } from '#lib/forms/form-values.ts';
import { refuse } from '#lib/forms/refuse.ts';
import { type RefusalValue, refusalIn } from '#lib/graphql/refusal.ts';
import type { Actions, PageServerLoad } from './$types';
import { answerUseMutation, papersQuery, showNameMutation } from './papers.query.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
  const { myTraining } = await locals.ask.query(papersQuery);
  return { mine: myTraining, done: url.searchParams.get('done') };
};

const after = (refusal: RefusalValue | undefined, done: string) => {
  if (refusal) return refuse({ refusal });
  redirect(303, `/my-training/papers?done=${done}`);
};

export const actions: Actions = {
  use: async ({ request, locals }) => {
    const form = await request.formData();
    const told = form.getAll('use').map(String);
    const { answerUse } = await locals.ask.mutate(answerUseMutation, {
      enrolmentId: textIn(form, 'enrolment') ?? '',
      uses: form.get('rather') ? [] : uses.filter((each) => told.includes(each)),
    });
    return after(refusalIn(answerUse), 'used');
  },
  name: async ({ request, locals }) => {
    const form = await request.formData();
    const variables = { id: textIn(form, 'certificate') ?? '', shows: form.get('shows') === 'yes' };
    const { showOwnName } = await locals.ask.mutate(showNameMutation, variables);
    return after(refusalIn(showOwnName), 'name');
  },
};
