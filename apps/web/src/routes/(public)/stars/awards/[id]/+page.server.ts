import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';
import { awardQuery, starHistoryQuery } from './award.query.ts';

export const load: PageServerLoad = async ({ locals, params: { id } }) => {
  const { ratingAward } = await locals.ask.query(awardQuery, { id });
  if (!ratingAward) error(404, 'No stars were granted on this application.');
  const { starHistory } = await locals.ask.query(starHistoryQuery, { unitId: ratingAward.unit.id });
  return { award: ratingAward, history: starHistory };
};
