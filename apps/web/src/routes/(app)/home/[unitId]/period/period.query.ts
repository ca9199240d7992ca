import { graphql, type ResultOf } from '#lib/graphql/graphql.ts';
import { accountSumsFragment } from '../../../accounts/[id]/days/days.query.ts';

export const sumsFragment = graphql(`
  fragment Sums on PeriodSummary {
    followers
    followersGrowth
    reportingAccounts
    posts { value reported censored }
    reads { value reported censored }
    plays { value reported censored }
    likes { value reported censored }
    comments { value reported censored }
    shares { value reported censored }
  }
`);

/** What a unit's total over some days is, and what it is made of. */
export const periodQuery = graphql(
  `
  query AccountsOfPeriod(
    $unitId: ID!, $from: LocalDate!, $to: LocalDate!, $platform: PlatformKind, $query: String, $first: Int!, $after: String
  ) {
    figures(unitId: $unitId) {
      unit { id name ancestors { id name } }
      now { lastReportedOn }
      period(from: $from, to: $to) { ...Sums }
      periodByPlatform(from: $from, to: $to) { platform period { ...Sums } }
    }
    accounts(
      unitId: $unitId, notClosedBefore: $from, platform: $platform, query: $query, first: $first, after: $after
    ) {
      nodes {
        id
        name
        platform
        closedOn
        unit { id name }
        period(from: $from, to: $to) {
          ...AccountSums
        }
      }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`,
  [sumsFragment, accountSumsFragment],
);

export type Sums = ResultOf<typeof sumsFragment>;
export type PeriodFound = ResultOf<typeof periodQuery>;
export type AccountOfPeriod = PeriodFound['accounts']['nodes'][number];
