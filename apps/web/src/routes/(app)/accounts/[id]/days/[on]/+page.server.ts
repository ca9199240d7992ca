import { CalendarDate, Refusal } from '@fulian/domain/kernel';
import { error } from '@sveltejs/kit';
import { daysIn } from '#lib/figures/asked-days.ts';
import { spanText } from '#lib/figures/span-text.ts';
import { today } from '#lib/format/date.ts';
import { messages } from '../messages.ts';
import { stepsTo } from '../steps-to.ts';
import type { PageServerLoad } from './$types';
import { sourcesQuery } from './sources.query.ts';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const on = CalendarDate.parse(params.on);
  if (Refusal.is(on)) error(404, 'There is no such day.');
  const { account } = await locals.ask.query(sourcesQuery, { id: params.id, on });
  if (!account) error(404, 'There is no such account, or it is not yours.');
  const { language } = locals.preferences;
  const steps = stepsTo(account, url, language);
  if (url.searchParams.has('from'))
    steps.push({
      text: messages[language].daysOf(spanText(daysIn(url, today()), language)),
      href: `/accounts/${account.id}/days${url.search}`,
    });
  return { account, on, steps, day: account.snapshots[0] ?? null };
};
