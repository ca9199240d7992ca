import { CalendarDate, Refusal } from '@fulian/domain/kernel';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';
import { sourcesQuery } from './sources.query.ts';

export const load: PageServerLoad = async ({ locals, params }) => {
  const on = CalendarDate.parse(params.on);
  if (Refusal.is(on)) error(404, 'There is no such day.');
  const { account } = await locals.ask.query(sourcesQuery, { id: params.id, on });
  if (!account) error(404, 'There is no such account, or it is not yours.');
  return { account, on, day: account.snapshots[0] ?? null };
};
