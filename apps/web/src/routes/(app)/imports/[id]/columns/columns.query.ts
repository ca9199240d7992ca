import { graphql, type ResultOf } from '#lib/graphql/graphql.ts';

export const columnsQuery = graphql(`
  query ImportColumns($id: ID!) {
    import(id: $id) {
      id
      version
      state
      fileName
      format
      unit { id name ancestors { id name } }
      columns { sheet index field }
      sample { sheet headerRow rows { number cells } }
    }
  }
`);

export const mapColumnsMutation = graphql(`
  mutation MapImportColumns($input: MapImportColumnsInput!) {
    mapImportColumns(input: $input) { __typename ... on Refusal { code path } }
  }
`);

export type MappedImport = NonNullable<ResultOf<typeof columnsQuery>['import']>;
