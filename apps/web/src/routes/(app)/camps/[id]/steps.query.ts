import { graphql } from '#lib/graphql/graphql.ts';

export const campStepMutation = graphql(`
  mutation TakeCampStep($input: CampStepInput!) {
    takeCampStep(input: $input) { __typename ... on Refusal { code path } }
  }
`);

export const enrolmentStepMutation = graphql(`
  mutation TakeEnrolmentStep($input: EnrolmentStepInput!) {
    takeEnrolmentStep(input: $input) { __typename ... on Refusal { code path } }
  }
`);

export const issueMutation = graphql(`
  mutation IssueCertificates($campId: ID!) {
    issueCertificates(campId: $campId) { __typename ... on Refusal { code path } }
  }
`);

export const removeMaterialMutation = graphql(`
  mutation RemoveMaterial($campMaterialId: ID!) {
    removeMaterial(campMaterialId: $campMaterialId) { __typename ... on Refusal { code path } }
  }
`);
