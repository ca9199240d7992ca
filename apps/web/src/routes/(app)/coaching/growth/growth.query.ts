import { graphql, type ResultOf } from '#lib/graphql/graphql.ts';
import { trendFragment } from './trend.query.ts';

export const growthQuery = graphql(
  `
    query MyGrowth {
      myCoaching {
        id
        trend { ...Trend }
        growth {
          fromOn
          beforeFromOn
          lines { measure now before weeksNow weeksBefore percent }
          eligibility { rule answer has needs }
          isEligible
          roundTitle
          applyUntil
          ratingApplicationId
        }
      }
    }
  `,
  [trendFragment],
);

export const applyMutation = graphql(`
  mutation ApplyFromGrowth($key: ID!) {
    applyFromGrowth(idempotencyKey: $key) {
      __typename
      ... on RatingApplication { id }
      ... on Refusal { code path }
    }
  }
`);

type Mine = NonNullable<ResultOf<typeof growthQuery>['myCoaching']>;
export type Growth = Mine['growth'];
