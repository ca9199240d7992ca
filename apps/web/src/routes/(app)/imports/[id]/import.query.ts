import { graphql, type ResultOf } from '#lib/graphql/graphql.ts';

export const importQuery = graphql(`
  query ImportPage($id: ID!, $outcome: RowOutcome, $first: Int!) {
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
      rows(outcome: $outcome, first: $first) {
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
        totalCount
      }
    }
  }
`);

/** Accounts whose file this could be. */
export const fittingAccountsQuery = graphql(`
  query FittingAccounts($unitId: ID!, $platform: PlatformKind, $query: String) {
    accounts(unitId: $unitId, isOpen: true, platform: $platform, query: $query, first: 50) {
      nodes { id name handle platform unit { name } }
      totalCount
    }
  }
`);

export type ImportPage = NonNullable<ResultOf<typeof importQuery>['import']>;
export type ImportRow = ImportPage['rows']['nodes'][number];
export type FittingAccounts = ResultOf<typeof fittingAccountsQuery>['accounts'];
