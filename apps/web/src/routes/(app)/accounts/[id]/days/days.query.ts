import { graphql } from '#lib/graphql/graphql.ts';
import { snapshotFragment } from '../account.query.ts';

export const accountSumsFragment = graphql(`
  fragment AccountSums on AccountPeriod {
    followers { state value }
    followersOn
    followersGrowth
    posts { value reported censored }
    reads { value reported censored }
    plays { value reported censored }
    likes { value reported censored }
    comments { value reported censored }
    shares { value reported censored }
  }
`);

/** What an account adds to the sums of some days, and the days themselves. */
export const daysQuery = graphql(
  `
  query AccountDays($id: ID!, $from: LocalDate!, $to: LocalDate!) {
    account(id: $id) {
      id
      name
      unit { id name ancestors { id name } }
      period(from: $from, to: $to) {
        from
        ...AccountSums
      }
      snapshots(from: $from, to: $to) { ...Day }
    }
  }
`,
  [snapshotFragment, accountSumsFragment],
);
