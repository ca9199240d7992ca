import { graphql, type ResultOf } from '#lib/graphql/graphql.ts';

export const trialRoundsQuery = graphql(`
  query TrialRounds($id: ID!) {
    rubricDraft(rubricId: $id) { id name rubricVersion publishedAt json title { zh en } }
    ratingRounds(first: 20) { nodes { id title rubricJson } totalCount }
  }
`);

export const trialQuery = graphql(`
  query RubricTrial($rubricId: ID!, $roundId: ID!, $first: Int!, $after: String) {
    rubricTrial(rubricId: $rubricId, ratingRoundId: $roundId) {
      tried changed asksAnew levels
      applications(first: $first, after: $after) {
        nodes {
          ratingApplicationId homeName unit { name }
          starsBefore starsAfter pointsBefore pointsAfter
          criteria { criterion before after }
          vetoes { veto isMetAfter }
        }
        totalCount
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);

export type Trial = NonNullable<ResultOf<typeof trialQuery>['rubricTrial']>;
