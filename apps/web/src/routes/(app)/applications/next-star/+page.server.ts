import { homeKinds } from '@fulian/domain/ratings';
import { error } from '@sveltejs/kit';
import { unitIn } from '#lib/sign-in/unit-in.ts';
import type { PageServerLoad } from './$types';
import { nextStarQuery } from './next-star.query.ts';

export const load: PageServerLoad = async ({ locals, parent, url }) => {
  const unitId = await unitIn(url, parent);
  const home = homeKinds.find((each) => each === url.searchParams.get('home')) ?? 'online_home';
  const { unit, ratingPrefill } = await locals.ask.query(nextStarQuery, { unitId, home });
  if (!unit) error(404, 'There is no such unit.');
  return { unit, home, prefill: ratingPrefill };
};
