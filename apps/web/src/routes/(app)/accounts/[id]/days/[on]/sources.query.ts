import { graphql, type ResultOf } from '#lib/graphql/graphql.ts';
import { snapshotFragment } from '../../account.query.ts';

export const sourcesQuery = graphql(
  `
  query FigureSources($id: ID!, $on: LocalDate!) {
    account(id: $id) {
      id
      name
      unit { id name ancestors { id name } }
      snapshots(from: $on, to: $on) { ...Day }
      figureSources(on: $on) {
        id
        kind
        toldAt
        importId
        fileName
        sheet
        rowNumber
        workCount
        followers { state value }
        posts { state value }
        reads { state value }
        plays { state value }
        likes { state value }
        comments { state value }
        shares { state value }
      }
    }
  }
`,
  [snapshotFragment],
);

export type Source = NonNullable<ResultOf<typeof sourcesQuery>['account']>['figureSources'][number];
