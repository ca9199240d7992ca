import { graphql, type ResultOf } from '#lib/graphql/graphql.ts';

/** Works of a unit and of all units below it by words of their titles, and which unit that is. */
export const worksQuery = graphql(`
  query Works(
    $unitId: ID!
    $words: String!
    $platform: PlatformKind
    $from: LocalDate
    $to: LocalDate
    $first: Int!
    $after: String
  ) {
    unit(id: $unitId) { id name ancestors { id name } }
    workSearch(unitId: $unitId) {
      works(
        words: $words
        platform: $platform
        from: $from
        to: $to
        first: $first
        after: $after
      ) {
        nodes {
          id
          title
          publishedOn
          account { id name platform }
          reads { state value }
          plays { state value }
          likes { state value }
          comments { state value }
        }
        pageInfo { hasNextPage endCursor }
        totalCount
      }
    }
  }
`);

export type FoundWork = NonNullable<ResultOf<typeof worksQuery>['workSearch']>['works']['nodes'][number];
