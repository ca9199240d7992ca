import { graphql } from '#lib/graphql/graphql.ts';

export const closeMutation = graphql(`
  mutation CloseAccount($input: CloseAccountInput!) {
    closeAccount(input: $input) {
      __typename
      ... on Refusal { code path }
    }
  }
`);

export const reopenMutation = graphql(`
  mutation ReopenAccount($input: ReopenAccountInput!) {
    reopenAccount(input: $input) {
      __typename
      ... on Refusal { code path }
    }
  }
`);

export const recordMutation = graphql(`
  mutation RecordSnapshot($input: RecordSnapshotInput!) {
    recordSnapshot(input: $input) {
      __typename
      ... on Refusal { code path }
    }
  }
`);
