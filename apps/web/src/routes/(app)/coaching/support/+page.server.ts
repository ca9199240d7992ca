import { error, redirect } from '@sveltejs/kit';
import { textIn } from '#lib/forms/form-values.ts';
import { refuse } from '#lib/forms/refuse.ts';
import { refusalIn } from '#lib/graphql/refusal.ts';
import { readPages } from '#lib/lists/read-pages.ts';
import { longerThan, shownIn } from '#lib/lists/shown.ts';
import type { Actions, PageServerLoad } from './$types';
import { decideMutation, supportQuery } from './support.query.ts';

export const load: PageServerLoad = async ({ locals, parent, url }) => {
  const within = (await parent()).me.activePost.unit.id;
  const shown = shownIn(url);
  const requests = await readPages(shown, async (first, after) => {
    const page = await locals.ask.query(supportQuery, { within, first, after });
    return page.supportRequests;
  });
  return { requests, more: longerThan(url, shown), done: url.searchParams.get('done') };
};

const steps = ['grant', 'decline', 'decide_anew'] as const;

export const actions: Actions = {
  default: async ({ request, locals }) => {
    const form = await request.formData();
    const step = steps.find((each) => each === form.get('step'));
    if (!step) error(400, 'There is no such step.');
    const id = textIn(form, 'id') ?? '';
    const reason = textIn(form, 'reason');
    const input = { supportRequestId: id, version: Number(form.get('version')), step, reason };
    const refusal = refusalIn((await locals.ask.mutate(decideMutation, { input })).decideSupportRequest);
    if (refusal) return refuse({ refusal, id, reason });
    redirect(303, `/coaching/support?done=${step}`);
  },
};
