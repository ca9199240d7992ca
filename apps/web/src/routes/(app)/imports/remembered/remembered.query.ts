import { graphql, type ResultOf } from '#lib/graphql/graphql.ts';

export const rememberedQuery = graphql(`
  query RememberedColumns($unitId: ID!, $first: Int!, $after: String) {
    rememberedColumns(unitId: $unitId) {
      unit { id name ancestors { id name } }
      mappings(first: $first, after: $after) {
        nodes { id format columns { header field } decidedBy decidedAt }
        totalCount
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);

export const forgetMutation = graphql(`
  mutation ForgetColumns($input: ForgetColumnsInput!) {
    forgetColumns(input: $input) { __typename ... on Refusal { code path } }
  }
`);

export type RememberedMapping = NonNullable<
  ResultOf<typeof rememberedQuery>['rememberedColumns']
>['mappings']['nodes'][number];
