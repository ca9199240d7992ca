import { graphql, type ResultOf } from '#lib/graphql/graphql.ts';

/** Accounts with all that a ledger of the alliance says of them. */
export const ledgerQuery = graphql(`
  query AccountLedger(
    $unitId: ID!
    $withBelow: Boolean!
    $platform: PlatformKind
    $isOpen: Boolean
    $query: String
    $after: String
  ) {
    unit(id: $unitId) { name }
    accounts(
      unitId: $unitId
      withBelow: $withBelow
      platform: $platform
      isOpen: $isOpen
      query: $query
      first: 100
      after: $after
    ) {
      nodes {
        name
        platform
        handle
        url
        filingNumber
        openedOn
        closedOn
        unit { name tier ancestors { name } }
        allianceMemberships { joinedOn leftOn }
        latest { on followers { state value } }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export type LedgerAccount = ResultOf<typeof ledgerQuery>['accounts']['nodes'][number];
