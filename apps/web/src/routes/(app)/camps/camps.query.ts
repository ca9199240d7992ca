import { graphql, type ResultOf } from '#lib/graphql/graphql.ts';

export const campsQuery = graphql(`
  query Camps($first: Int!, $after: String) {
    camps(first: $first, after: $after) {
      nodes {
        id
        state
        title
        sessionNumber
        venue
        firstOn
        lastOn
        seats
        seatsTaken
        unit { id name }
        programme { id name }
      }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`);

export type CampListRow = ResultOf<typeof campsQuery>['camps']['nodes'][number];
