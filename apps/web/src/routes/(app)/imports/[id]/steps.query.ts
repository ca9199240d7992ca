import { graphql } from '#lib/graphql/graphql.ts';

export const chooseAccountMutation = graphql(`
  mutation ChooseImportAccount($input: ChooseImportAccountInput!) {
    chooseImportAccount(input: $input) { __typename ... on Refusal { code path } }
  }
`);

export const commitMutation = graphql(`
  mutation CommitImport($input: CommitImportInput!) {
    commitImport(input: $input) { __typename ... on Refusal { code path } }
  }
`);

export const undoMutation = graphql(`
  mutation UndoImport($input: ImportStepInput!) {
    undoImport(input: $input) { __typename ... on Refusal { code path } }
  }
`);

export const discardMutation = graphql(`
  mutation DiscardImport($input: ImportStepInput!) {
    discardImport(input: $input) { __typename ... on Refusal { code path } }
  }
`);
