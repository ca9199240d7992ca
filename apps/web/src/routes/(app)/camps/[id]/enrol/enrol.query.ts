import { graphql } from '#lib/graphql/graphql.ts';

export const enrolQuery = graphql(`
  query EnrolPage($campId: ID!) {
    camp(id: $campId) { id title sessionNumber state firstOn venue }
    myTraining { bornOn guardianName trainee { name topic ageBand } }
  }
`);

export const enrolMutation = graphql(`
  mutation EnrolInCamp($input: EnrolInCampInput!) {
    enrolInCamp(input: $input) { __typename ... on Refusal { code path } }
  }
`);
