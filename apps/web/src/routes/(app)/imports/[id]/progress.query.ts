import { graphql, type ResultOf } from '#lib/graphql/graphql.ts';

export const progressSubscription = graphql(`
  subscription ImportProgress($id: ID!) {
    importProgress(id: $id) { state doneRows totalRows }
  }
`);

/** How far an import is. */
export type ProgressEvent = ResultOf<typeof progressSubscription>;
