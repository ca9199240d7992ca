import { graphql, type ResultOf } from '#lib/graphql/graphql.ts';

export const supportQuery = graphql(`
  query SupportDecisions($within: ID!, $first: Int!, $after: String) {
    supportRequests(within: $within, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id version kind wish state reason decidedBy decidedOn askedOn traineeName unitName }
    }
  }
`);

export const decideMutation = graphql(`
  mutation DecideSupport($input: DecideSupportInput!) {
    decideSupportRequest(input: $input) { __typename ... on Refusal { code path } }
  }
`);

export type SupportRequest = ResultOf<typeof supportQuery>['supportRequests']['nodes'][number];
