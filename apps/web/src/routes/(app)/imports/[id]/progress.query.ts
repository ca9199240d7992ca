import { graphql } from '#lib/graphql/graphql.ts';

export const progressSubscription = graphql(`
  subscription ImportProgress($id: ID!) {
    importProgress(id: $id) { state doneRows totalRows }
  }
`);
