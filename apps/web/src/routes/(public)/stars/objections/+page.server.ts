import { graphql } from '#lib/graphql/graphql.ts';
import type { PageServerLoad } from './$types';

const objectionQuery = graphql(`
  query ObjectionByNumber($number: String!) {
    objectionByNumber(number: $number) { number homeName body filedOn outcome answer answeredOn }
  }
`);

export const load: PageServerLoad = async ({ locals, url }) => {
  const number = url.searchParams.get('number') ?? '';
  const { objectionByNumber } = await locals.ask.query(objectionQuery, { number });
  return { objection: objectionByNumber, isFiled: url.searchParams.has('filed') };
};
