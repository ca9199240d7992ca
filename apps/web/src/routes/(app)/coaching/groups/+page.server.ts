import { redirect } from '@sveltejs/kit';
import { textIn } from '#lib/forms/form-values.ts';
import { refuse } from '#lib/forms/refuse.ts';
import { type RefusalValue, refusalIn } from '#lib/graphql/refusal.ts';
import { firstPage } from '#lib/lists/read-pages.ts';
import { longerThan, shownIn } from '#lib/lists/shown.ts';
import type { Actions, PageServerLoad } from './$types';
import { beginMutation, giveMutation, groupsQuery, placeMutation } from './groups.query.ts';

export const load: PageServerLoad = async ({ locals, parent, url }) => {
  const { unit } = (await parent()).me.activePost;
  const shown = shownIn(url);
  const name = url.searchParams.get('name') || null;
  const found = await locals.ask.query(groupsQuery, { within: unit.id, first: firstPage(shown), name });
  return {
    unit,
    name,
    groups: found.coachGroups,
    uncoached: found.uncoachedTrainees,
    candidates: found.coachCandidates,
    more: longerThan(url, shown),
    done: url.searchParams.get('done'),
    idempotencyKey: crypto.randomUUID(),
  };
};

const after = (refusal: RefusalValue | undefined, done: string) => {
  if (refusal) return refuse({ refusal });
  redirect(303, `/coaching/groups?done=${done}`);
};

export const actions: Actions = {
  begin: async ({ request, locals }) => {
    const form = await request.formData();
    const text = (name: string) => textIn(form, name) ?? '';
    const input = {
      idempotencyKey: text('idempotencyKey'),
      unitId: text('unitId'),
      name: text('groupName'),
      postId: text('postId'),
    };
    return after(refusalIn((await locals.ask.mutate(beginMutation, { input })).beginCoachGroup), 'begun');
  },
  place: async ({ request, locals }) => {
    const form = await request.formData();
    const input = {
      coachGroupId: textIn(form, 'coachGroupId') ?? '',
      traineeId: textIn(form, 'traineeId') ?? '',
      isIn: form.get('isIn') === 'yes',
    };
    return after(
      refusalIn((await locals.ask.mutate(placeMutation, { input })).placeTrainee),
      input.isIn ? 'in' : 'out',
    );
  },
  give: async ({ request, locals }) => {
    const form = await request.formData();
    const input = {
      coachGroupId: textIn(form, 'coachGroupId') ?? '',
      version: Number(form.get('version')),
      postId: textIn(form, 'postId') ?? '',
    };
    return after(refusalIn((await locals.ask.mutate(giveMutation, { input })).giveCoachGroup), 'given');
  },
};
