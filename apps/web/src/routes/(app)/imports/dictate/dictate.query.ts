import { graphql } from '#lib/graphql/graphql.ts';

/** The accounts somebody may speak of: those of her own unit. */
export const dictateQuery = graphql(`
  query Dictate($unitId: ID!) {
    unit(id: $unitId) { id name ancestors { id name } }
    accounts(unitId: $unitId, isOpen: true, first: 50) {
      nodes { id name platform }
    }
  }
`);

export const dictateMutation = graphql(`
  mutation RecordDictated($input: RecordSnapshotInput!) {
    recordSnapshot(input: $input) { __typename ... on Refusal { code path } }
  }
`);

export const retractMutation = graphql(`
  mutation RetractDictated($input: RetractSnapshotInput!) {
    retractSnapshot(input: $input) { __typename ... on Refusal { code path } }
  }
`);
