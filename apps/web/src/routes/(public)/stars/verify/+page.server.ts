import { redirect } from '@sveltejs/kit';
import { graphql } from '#lib/graphql/graphql.ts';
import type { PageServerLoad } from './$types';

const numberQuery = graphql(`
  query RatingAwardByNumber($number: String!) {
    ratingAwardByNumber(number: $number) { ratingApplicationId }
  }
`);

/** Whoever types the number of a certificate comes to the page its code leads to. */
export const load: PageServerLoad = async ({ locals, url }) => {
  const number = url.searchParams.get('number') ?? '';
  const { ratingAwardByNumber } = await locals.ask.query(numberQuery, { number });
  if (ratingAwardByNumber) redirect(303, `/stars/awards/${ratingAwardByNumber.ratingApplicationId}`);
  return { number };
};
