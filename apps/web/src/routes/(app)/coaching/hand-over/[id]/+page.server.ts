import { error, redirect } from '@sveltejs/kit';
import { textIn } from '#lib/forms/form-values.ts';
import { refuse } from '#lib/forms/refuse.ts';
import { refusalIn } from '#lib/graphql/refusal.ts';
import type { Actions, PageServerLoad } from './$types';
import { candidatesQuery, handOverMutation, handOverQuery } from './hand-over.query.ts';

export const load: PageServerLoad = async ({ locals, params: { id }, url }) => {
  const { coachQueue } = await locals.ask.query(handOverQuery);
  const group = coachQueue.groups.find((each) => each.id === id);
  if (!group) error(404, 'There is no such group of yours.');
  const name = url.searchParams.get('name') || null;
  const { coachCandidates } = await locals.ask.query(candidatesQuery, { unitId: group.unit.id, name });
  return { group, name, candidates: coachCandidates };
};

export const actions: Actions = {
  default: async ({ request, locals, params: { id } }) => {
    const form = await request.formData();
    const notes = form.getAll('trainee').flatMap((trainee) => {
      const note = textIn(form, `note-${String(trainee)}`);
      return note ? [{ trainee: String(trainee), note }] : [];
    });
    const input = {
      coachGroupId: id,
      version: Number(form.get('version')),
      postId: textIn(form, 'postId') ?? '',
      notes,
    };
    const { handOverCoachGroup } = await locals.ask.mutate(handOverMutation, { input });
    const refusal = refusalIn(handOverCoachGroup);
    if (refusal) return refuse({ refusal });
    redirect(303, '/coaching/queue?done=handed');
  },
};
