import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';
import { curveMetric, seenOverTime } from './seen-over-time.server.ts';
import { workQuery } from './work.query.ts';

export const load: PageServerLoad = async ({ locals, params }) => {
  const { account } = await locals.ask.query(workQuery, params);
  if (!account?.work) error(404, 'There is no such work, or it is not yours.');
  const { work } = account;
  return {
    account,
    work,
    metric: curveMetric(work.sightings),
    chart: seenOverTime(work.sightings, locals.preferences.language),
  };
};
