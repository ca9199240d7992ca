import { graphql, type ResultOf } from '#lib/graphql/graphql.ts';

export const growthQuery = graphql(`
  query MyGrowth {
    myCoaching {
      id
      trend {
        accountName
        knownFrom
        knownUntil
        weeks { fromOn works isPaused }
        activeWeeks
        knownWeeks
        ownWorks
        titledWorks
        unanswered
        unansweredOn
        comments
        worksWithComments
        bestHour { fromHour untilHour medianPlays works }
        lastWorkOn
        nextStep
      }
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
`);

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
export type Trend = Mine['trend'];
export type Growth = Mine['growth'];
