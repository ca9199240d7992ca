import { error } from '@sveltejs/kit';
import { graphql } from '#lib/graphql/graphql.ts';
import type { PageServerLoad } from './$types';

const awardQuery = graphql(`
  query RatingAwardPage($id: ID!) {
    ratingAward(ratingApplicationId: $id) {
      homeName
      kind
      stars
      validFrom
      validUntil
      isInForce
      revokedOn
      revokedReason
      supersededOn
      receiptJson
      unit { id name ancestors { id name } }
      round { title rubricJson }
    }
  }
`);

export const load: PageServerLoad = async ({ locals, params: { id } }) => {
  const { ratingAward } = await locals.ask.query(awardQuery, { id });
  if (!ratingAward) error(404, 'No stars were granted on this application.');
  return { award: ratingAward };
};
