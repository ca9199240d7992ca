import { graphql } from '#lib/graphql/graphql.ts';

export const searchQuery = graphql(`
  query Search($query: String!, $first: Int!, $after: String) {
    unitSearch(query: $query, first: $first, after: $after) {
      nodes { id name tier ancestors { name } }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`);
