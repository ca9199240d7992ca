import { graphql, type ResultOf } from '#lib/graphql/graphql.ts';

const summaryFragment = graphql(`
  fragment Summary on PeriodSummary {
    followers
    followersGrowth
    reportingAccounts
    activeAccounts
    posts { value reported censored }
    reads { value reported censored }
    plays { value reported censored }
    likes { value reported censored }
    comments { value reported censored }
    shares { value reported censored }
  }
`);

/** Two periods of a unit, by platform and by unit below. */
export const compareQuery = graphql(
  `
  query ComparePeriods($unitId: ID!, $from: LocalDate!, $to: LocalDate!, $earlierFrom: LocalDate!, $earlierTo: LocalDate!) {
    figures(unitId: $unitId) {
      unit { id name tier ancestors { id name } }
      now { lastReportedOn }
      later: period(from: $from, to: $to) { ...Summary }
      earlier: period(from: $earlierFrom, to: $earlierTo) { ...Summary }
      laterByPlatform: periodByPlatform(from: $from, to: $to) { platform period { ...Summary } }
      earlierByPlatform: periodByPlatform(from: $earlierFrom, to: $earlierTo) { platform period { ...Summary } }
      children {
        unit { id name }
        later: period(from: $from, to: $to) { ...Summary }
        earlier: period(from: $earlierFrom, to: $earlierTo) { ...Summary }
      }
    }
  }
`,
  [summaryFragment],
);

export type Summary = ResultOf<typeof summaryFragment>;
export type Compared = NonNullable<ResultOf<typeof compareQuery>['figures']>;
