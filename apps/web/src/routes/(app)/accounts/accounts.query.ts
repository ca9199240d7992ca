import { graphql, type ResultOf } from '#lib/graphql/graphql.ts';

export const listedUnitQuery = graphql(`
  query ListedUnit($id: ID!) { unit(id: $id) { id name ancestors { id name } } }
`);

export const accountsQuery = graphql(`
  query Accounts(
    $unitId: ID!
    $withBelow: Boolean!
    $platform: PlatformKind
    $isOpen: Boolean
    $query: String
    $first: Int!
    $after: String
  ) {
    accounts(
      unitId: $unitId
      withBelow: $withBelow
      platform: $platform
      isOpen: $isOpen
      query: $query
      first: $first
      after: $after
    ) {
      nodes {
        id
        name
        platform
        closedOn
        unit { id name }
        latest { on followers { state value } }
      }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`);

export type AccountRow = ResultOf<typeof accountsQuery>['accounts']['nodes'][number];
