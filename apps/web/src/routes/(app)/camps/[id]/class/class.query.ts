import { graphql } from '#lib/graphql/graphql.ts';

export const correctMutation = graphql(`
  mutation CorrectRoster($input: RosterCorrectionInput!) {
    correctRoster(input: $input) { __typename ... on Refusal { code path } }
  }
`);

export const revokeMutation = graphql(`
  mutation RevokeCertificate($input: RevokeCertificateInput!) {
    revokeCertificate(input: $input) { __typename ... on Refusal { code path } }
  }
`);

export const reissueMutation = graphql(`
  mutation ReissueCertificate($input: ReissueCertificateInput!) {
    reissueCertificate(input: $input) { __typename ... on Refusal { code path } }
  }
`);
