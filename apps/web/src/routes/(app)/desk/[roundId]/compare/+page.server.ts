import { chosenIn } from '../chosen-in.ts';
import type { PageServerLoad } from './$types';
import { compareQuery } from './compare.query.ts';

export const load: PageServerLoad = async ({ locals, params: { roundId }, url }) => {
  const [one, other] = chosenIn(url.searchParams.getAll('application'));
  if (!one || !other) return { roundId, pair: null };
  const found = await locals.ask.query(compareQuery, { one: one.id, other: other.id });
  const isPair = found.one?.round.id === roundId && found.other?.round.id === roundId;
  return { roundId, pair: isPair && found.one && found.other ? ([found.one, found.other] as const) : null };
};
