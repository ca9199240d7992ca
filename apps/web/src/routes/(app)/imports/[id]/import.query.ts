import { graphql, type ResultOf } from '#lib/graphql/graphql.ts';
import type { ListPart } from '#lib/lists/read-pages.ts';

const rowPageFragment = graphql(`
  fragment RowPage on ImportRowConnection {
    nodes {
      sheet
      rowNumber
      outcome
      on
      title
      account { id name platform }
      cells
      problems { cell column code text }
      figures { field told toldIsLowerBound known knownIsLowerBound }
    }
    pageInfo { hasNextPage endCursor }
    totalCount
  }
`);

export const importQuery = graphql(
  `
  query ImportPage($id: ID!, $outcome: RowOutcome, $accountId: ID, $on: LocalDate, $first: Int!) {
    import(id: $id) {
      id
      version
      state
      fileName
      fileSize
      fileSha256
      originalKept
      format
      fittingPlatforms
      createdAt
      committedAt
      undoneAt
      importedBy
      unit { id name ancestors { id name } }
      account { id name }
      repeatOf { id createdAt }
      confidence
      recognisedBy
      columns { sheet letters index header field isKnown }
      mapping { columns { header } decidedBy decidedAt }
      sample { sheet }
      rowCounts { new changed unchanged error }
      problem { code missing }
      effects {
        unit { id name tier }
        followersBefore
        followersAfter
        playsBefore
        playsAfter
        readsBefore
        readsAfter
      }
      rows(outcome: $outcome, accountId: $accountId, on: $on, first: $first) {
        ...RowPage
      }
    }
  }
`,
  [rowPageFragment],
);

/** What follows of its rows, where a page shows more than are read at once. */
export const moreRowsQuery = graphql(
  `
  query MoreImportRows(
    $id: ID!, $outcome: RowOutcome, $accountId: ID, $on: LocalDate, $first: Int!, $after: String
  ) {
    import(id: $id) {
      rows(outcome: $outcome, accountId: $accountId, on: $on, first: $first, after: $after) { ...RowPage }
    }
  }
`,
  [rowPageFragment],
);

/** Accounts whose file this could be. */
export const fittingAccountsQuery = graphql(`
  query FittingAccounts($unitId: ID!, $platform: PlatformKind, $query: String) {
    accounts(unitId: $unitId, isOpen: true, platform: $platform, query: $query, first: 50) {
      nodes { id name handle platform unit { name } }
      totalCount
    }
  }
`);

type Found = NonNullable<ResultOf<typeof importQuery>['import']>;
export type ImportRow = Found['rows']['nodes'][number];
export type ImportPage = Omit<Found, 'rows'> & { readonly rows: ListPart<ImportRow> };
export type FittingAccounts = ResultOf<typeof fittingAccountsQuery>['accounts'];
