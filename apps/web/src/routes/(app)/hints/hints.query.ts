import { graphql, type ResultOf } from '#lib/graphql/graphql.ts';

/** Accounts of the reader's own unit and of those directly below it that a hint is told about. */
export const hintsQuery = graphql(`
  query HintedAccounts($first: Int!, $after: String) {
    hintedAccounts(first: $first, after: $after) {
      nodes {
        account { id name platform closedOn unit { id name } }
        hints { kind on amount before }
      }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`);

export type HintedAccount = ResultOf<typeof hintsQuery>['hintedAccounts']['nodes'][number];
