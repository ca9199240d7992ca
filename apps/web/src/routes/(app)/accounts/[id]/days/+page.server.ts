import { error } from '@sveltejs/kit';
import { daysIn } from '#lib/figures/asked-days.ts';
import { spanText } from '#lib/figures/span-text.ts';
import { today } from '#lib/format/date.ts';
import type { PageServerLoad } from './$types';
import { daysQuery } from './days.query.ts';
import { stepsTo } from './steps-to.ts';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const { language } = locals.preferences;
  const asked = daysIn(url, today());
  const { account } = await locals.ask.query(daysQuery, { id: params.id, ...asked });
  if (!account) error(404, 'There is no such account, or it is not yours.');
  return {
    account,
    days: spanText(asked, language),
    steps: stepsTo(account, url, language),
    address: url.search,
  };
};
