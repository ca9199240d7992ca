import { CalendarDate } from '@fulian/domain/kernel';
import { error, redirect } from '@sveltejs/kit';
import { today } from '#lib/format/date.ts';
import { countIn, textIn } from '#lib/forms/form-values.ts';
import { refuse } from '#lib/forms/refuse.ts';
import { refusalIn } from '#lib/graphql/refusal.ts';
import { longerThan, shownIn } from '#lib/lists/shown.ts';
import type { Actions, PageServerLoad } from './$types';
import { accountQuery } from './account.query.ts';
import { closeMutation, recordMutation, reopenMutation } from './account-changes.query.ts';
import { careActions } from './care/care-actions.server.ts';
import { reachInWords, stretchIn } from './reach/reach-in-words.server.ts';
import { recentDays } from './recent-days.server.ts';

const shownDays = 90;

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const to = today();
  const from = CalendarDate.plusDays(to as CalendarDate, 1 - shownDays);
  const works = Math.min(shownIn(url), 100);
  const reachDays = stretchIn(url);
  const { language } = locals.preferences;
  const { account } = await locals.ask.query(accountQuery, { id: params.id, from, to, works, reachDays });
  if (!account) error(404, 'There is no such account, or it is not yours.');
  return {
    account,
    today: to,
    days: recentDays(account.snapshots, from, shownDays, language),
    // Who chose a stretch in which nothing is known can still choose another one.
    reach:
      account.reach || url.searchParams.has('reach')
        ? reachInWords(account.reach, reachDays, language)
        : null,
    done: url.searchParams.get('done'),
    more: longerThan(url, works),
    idempotencyKey: crypto.randomUUID(),
  };
};

export const actions: Actions = {
  ...careActions,
  close: async ({ request, locals, params: { id } }) => {
    const form = await request.formData();
    const input = {
      id,
      version: Number(form.get('version')),
      closedOn: textIn(form, 'closedOn') ?? today(),
      noticedOn: textIn(form, 'noticedOn'),
      noticeUrl: textIn(form, 'noticeUrl'),
    };
    const refusal = refusalIn((await locals.ask.mutate(closeMutation, { input })).closeAccount);
    if (refusal) return refuse({ refusal });
    redirect(303, `/accounts/${id}?done=closed`);
  },
  reopen: async ({ request, locals, params: { id } }) => {
    const input = { id, version: Number((await request.formData()).get('version')) };
    const refusal = refusalIn((await locals.ask.mutate(reopenMutation, { input })).reopenAccount);
    if (refusal) return refuse({ refusal });
    redirect(303, `/accounts/${id}?done=reopened`);
  },
  record: async ({ request, locals, params: { id } }) => {
    const form = await request.formData();
    const input = {
      idempotencyKey: textIn(form, 'idempotencyKey') ?? crypto.randomUUID(),
      accountId: id,
      on: textIn(form, 'on') ?? today(),
      followers: countIn(form, 'followers'),
      posts: countIn(form, 'posts'),
      reads: countIn(form, 'reads'),
      plays: countIn(form, 'plays'),
      likes: countIn(form, 'likes'),
      comments: countIn(form, 'comments'),
      shares: countIn(form, 'shares'),
    };
    const refusal = refusalIn((await locals.ask.mutate(recordMutation, { input })).recordSnapshot);
    if (refusal) return refuse({ refusal });
    redirect(303, `/accounts/${id}?done=recorded`);
  },
};
