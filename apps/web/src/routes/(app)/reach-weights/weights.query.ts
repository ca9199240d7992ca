import { graphql, type ResultOf } from '#lib/graphql/graphql.ts';

export const weightsQuery = graphql(`
  query ReachWeights($first: Int!, $after: String) {
    reachWeights(first: $first, after: $after) {
      nodes { id platform weightsVersion weights { metric weight } validFrom reason setAt }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`);

export const setMutation = graphql(`
  mutation SetReachWeights($input: SetReachWeightsInput!) {
    setReachWeights(input: $input) { __typename ... on Refusal { code path } }
  }
`);

export const withdrawMutation = graphql(`
  mutation WithdrawReachWeights($input: WithdrawReachWeightsInput!) {
    withdrawReachWeights(input: $input) { __typename ... on Refusal { code path } }
  }
`);

/** One version of the weights of a kind of platform. */
export type Weights = ResultOf<typeof weightsQuery>['reachWeights']['nodes'][number];
