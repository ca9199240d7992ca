import { supportKinds } from '@fulian/domain/training';
import { error, redirect } from '@sveltejs/kit';
import { textIn } from '#lib/forms/form-values.ts';
import { refuse } from '#lib/forms/refuse.ts';
import { refusalIn } from '#lib/graphql/refusal.ts';
import type { Actions, PageServerLoad } from './$types';
import { recordMutation, traineesQuery } from './record.query.ts';

export const load: PageServerLoad = async ({ locals, parent }) => {
  const within = (await parent()).me.activePost.unit.id;
  const { coachGroups, uncoachedTrainees } = await locals.ask.query(traineesQuery, { within });
  const grouped = coachGroups.nodes.flatMap(({ name: group, unit, trainees }) =>
    trainees.map(({ id, name }) => ({ value: id, text: `${name} · ${unit.name} ${group}` })),
  );
  const trainees = [...grouped, ...uncoachedTrainees.map(({ id, name }) => ({ value: id, text: name }))];
  return { trainees, idempotencyKey: crypto.randomUUID() };
};

export const actions: Actions = {
  default: async ({ request, locals }) => {
    const form = await request.formData();
    const kind = supportKinds.find((each) => each === form.get('kind'));
    if (!kind) error(400, 'There is no such kind.');
    const values = { kind, wish: textIn(form, 'wish') ?? '', traineeId: textIn(form, 'traineeId') ?? '' };
    const input = { ...values, idempotencyKey: textIn(form, 'idempotencyKey') ?? '' };
    const refusal = refusalIn((await locals.ask.mutate(recordMutation, { input })).recordSupportRequest);
    if (refusal) return refuse({ refusal, values });
    redirect(303, '/coaching/support?done=recorded');
  },
};
