import { graphql, type ResultOf } from '#lib/graphql/graphql.ts';

export const applicationsQuery = graphql(`
  query RatingApplications($unitId: ID!, $state: RatingState, $first: Int!, $after: String) {
    ratingApplications(unitId: $unitId, state: $state, first: $first, after: $after) {
      nodes { id state homeName dueOn stars unit { id name } round { id title } }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`);

/** The rounds in which one may apply, or might have. */
export const roundsQuery = graphql(`
  query RatingRounds {
    ratingRounds(first: 20) {
      nodes { id title basis basisText purpose minutes openedOn applyUntil }
      totalCount
    }
  }
`);

export const beginMutation = graphql(`
  mutation BeginRatingApplication($input: BeginRatingApplicationInput!) {
    beginRatingApplication(input: $input) {
      __typename
      ... on RatingApplication { id }
      ... on Refusal { code path }
    }
  }
`);

export type ApplicationRow = ResultOf<typeof applicationsQuery>['ratingApplications']['nodes'][number];
export type RoundRow = ResultOf<typeof roundsQuery>['ratingRounds']['nodes'][number];
