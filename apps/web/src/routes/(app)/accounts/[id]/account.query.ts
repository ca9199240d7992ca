import { graphql, type ResultOf } from '#lib/graphql/graphql.ts';
import { careFragment } from './care/care.query.ts';
import { reachFragment } from './reach/reach.query.ts';

export const snapshotFragment = graphql(`
  fragment Day on Snapshot {
    on
    followers { state value }
    posts { state value }
    reads { state value }
    plays { state value }
    likes { state value }
    comments { state value }
    shares { state value }
  }
`);

export const accountQuery = graphql(
  `
  query AccountPage($id: ID!, $from: LocalDate!, $to: LocalDate!, $works: Int!, $reachDays: Int!) {
    account(id: $id) {
      id
      version
      name
      platform
      handle
      url
      filingNumber
      openedOn
      closedOn
      closingNoticedOn
      closingNoticeUrl
      unit { id name ancestors { id name } }
      ...Care
      latest { ...Day }
      reach(days: $reachDays) { ...Reach }
      snapshots(from: $from, to: $to) { ...Day }
      works(first: $works) {
        nodes {
          id
          title
          publishedAt
          isHeadline
          reads { state value }
          plays { state value }
          wows { state value }
          likes { state value }
          comments { state value }
          shares { state value }
        }
        totalCount
      }
    }
  }
`,
  [snapshotFragment, reachFragment, careFragment],
);

export type AccountPage = NonNullable<ResultOf<typeof accountQuery>['account']>;
export type Day = ResultOf<typeof snapshotFragment>;
export type Work = AccountPage['works']['nodes'][number];
