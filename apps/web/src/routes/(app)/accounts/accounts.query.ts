import { graphql, type ResultOf } from '#lib/graphql/graphql.ts';

/** Accounts of a unit, and which unit that is. */
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
    unit(id: $unitId) { id name ancestors { id name } }
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
