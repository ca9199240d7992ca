import { graphql, type ResultOf } from '#lib/graphql/graphql.ts';

export const importsQuery = graphql(`
  query Imports($unitId: ID!, $first: Int!, $after: String) {
    imports(unitId: $unitId, withBelow: true, first: $first, after: $after) {
      nodes {
        id
        state
        fileName
        format
        createdAt
        importedBy
        unit { id name }
        account { id name }
        rowCounts { new changed unchanged error }
      }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`);

export type ImportListRow = ResultOf<typeof importsQuery>['imports']['nodes'][number];
