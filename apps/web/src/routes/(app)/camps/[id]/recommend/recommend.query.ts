import { graphql, type ResultOf } from '#lib/graphql/graphql.ts';

/** The camp, and the unit a woman is at home in with those below it, to step down to. */
export const recommendQuery = graphql(`
  query RecommendPage($campId: ID!, $unitId: ID!) {
    camp(id: $campId) { id title sessionNumber state firstOn }
    unit(id: $unitId) {
      id
      name
      tier
      ancestors { id name }
      children(first: 100) { nodes { id name } }
    }
  }
`);

export const recommendMutation = graphql(`
  mutation RecommendTrainee($input: RecommendTraineeInput!) {
    recommendTrainee(input: $input) {
      __typename
      ... on Enrolment { id trainee { name } }
      ... on Refusal { code path }
    }
  }
`);

export type RecommendUnit = NonNullable<ResultOf<typeof recommendQuery>['unit']>;
