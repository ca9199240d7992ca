import { graphql } from '#lib/graphql/graphql.ts';

/** Whom one may write a request down for: trainees of one's own unit and below it, by group. */
export const traineesQuery = graphql(`
  query TraineesToRecordFor($within: ID!) {
    coachGroups(within: $within, first: 100) { nodes { id name unit { id name } trainees { id name } } }
    uncoachedTrainees(within: $within) { id name }
  }
`);

export const recordMutation = graphql(`
  mutation RecordSupport($input: RecordSupportRequestInput!) {
    recordSupportRequest(input: $input) { __typename ... on Refusal { code path } }
  }
`);
