import { graphql, type ResultOf } from '#lib/graphql/graphql.ts';

/** How it goes, as she and her coach read it. */
export const trendFragment = graphql(`
  fragment Trend on OwnTrend {
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
`);

export type Trend = ResultOf<typeof trendFragment>;
