import { graphql, type ResultOf } from '#lib/graphql/graphql.ts';

/** The register of awards, a page of it. */
export const awardsQuery = graphql(`
  query AwardRegister($after: String) {
    ratingAwards(first: 100, after: $after) {
      nodes { homeName stars validUntil unit { name } round { title } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export type RegisteredAward = ResultOf<typeof awardsQuery>['ratingAwards']['nodes'][number];
