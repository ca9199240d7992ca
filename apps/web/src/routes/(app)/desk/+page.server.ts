import { graphql } from '#lib/graphql/graphql.ts';
import type { PageServerLoad } from './$types';

const roundsQuery = graphql(`
  query DeskRounds { ratingRounds(first: 50) { nodes { id title openedOn } totalCount } }
`);

export const load: PageServerLoad = async ({ locals }) => {
  const { ratingRounds } = await locals.ask.query(roundsQuery);
  return { rounds: ratingRounds.nodes };
};
