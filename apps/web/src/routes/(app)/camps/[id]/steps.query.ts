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
