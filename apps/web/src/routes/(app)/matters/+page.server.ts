import { error } from '@sveltejs/kit';
import { today } from '#lib/format/date.ts';
import { textIn } from '#lib/forms/form-values.ts';
import { refuse } from '#lib/forms/refuse.ts';
import { refusalIn } from '#lib/graphql/refusal.ts';
import { firstPage, readPages } from '#lib/lists/read-pages.ts';
import { longerThan, shownIn } from '#lib/lists/shown.ts';
import { unitIn } from '#lib/sign-in/unit-in.ts';
import type { Actions, PageServerLoad } from './$types';
import { matterIn } from './matter-in.server.ts';
import { answerMutation, enterMutation, registerQuery, removeMutation } from './matters.query.ts';

export const load: PageServerLoad = async ({ locals, url, parent }) => {
  const unitId = await unitIn(url, parent);
  const shown = shownIn(url);
  const found = await locals.ask.query(registerQuery, { unitId, first: firstPage(shown), after: null });
  if (!found.unit || !found.replyRegister) error(404, 'There is no such register.');
  const first = found.replyRegister.matters;
  const { nodes, totalCount } = await readPages(shown, async (size, after) => {
    if (!after) return first;
    const { replyRegister } = await locals.ask.query(registerQuery, { unitId, first: size, after });
    return replyRegister?.matters ?? first;
  });
  return {
    unit: found.unit,
    register: found.replyRegister,
    lines: nodes,
    totalCount,
    more: longerThan(url, shown),
    today: today(),
    idempotencyKey: crypto.randomUUID(),
  };
};

const seenIn = (form: FormData) => ({
  matterId: textIn(form, 'id') ?? '',
  version: Number(form.get('version')),
});

export const actions: Actions = {
  enter: async ({ request, locals }) => {
    const form = await request.formData();
    const values = matterIn(form);
    const unitId = textIn(form, 'unitId') ?? '';
    const idempotencyKey = textIn(form, 'idempotencyKey') ?? crypto.randomUUID();
    const { enterMatter } = await locals.ask.mutate(enterMutation, {
      input: { ...values, unitId, idempotencyKey },
    });
    const refusal = refusalIn(enterMatter);
    if (refusal) return refuse({ refusal, values });
    return { done: 'entered' as const };
  },
  answer: async ({ request, locals }) => {
    const form = await request.formData();
    const answeredOn = textIn(form, 'answeredOn');
    const { answerMatter } = await locals.ask.mutate(answerMutation, {
      input: { ...seenIn(form), answeredOn },
    });
    const refusal = refusalIn(answerMatter);
    if (refusal) return refuse({ refusal });
    return { done: answeredOn ? ('answered' as const) : ('reopened' as const) };
  },
  remove: async ({ request, locals }) => {
    const { removeMatter } = await locals.ask.mutate(removeMutation, {
      input: seenIn(await request.formData()),
    });
    const refusal = refusalIn(removeMatter);
    if (refusal) return refuse({ refusal });
    return { done: 'removed' as const, removed: removeMatter.__typename === 'Matter' ? removeMatter : null };
  },
};
