import { graphql, type ResultOf } from '#lib/graphql/graphql.ts';

export const papersQuery = graphql(`
  query MyPapers {
    myTraining {
      asked { id camp { title sessionNumber } }
      enrolments {
        id
        state
        camp { id title sessionNumber homework { id } }
        certificate { id number showsName revokedOn earlier { id number } }
      }
    }
  }
`);

export type MyPaper = ResultOf<typeof papersQuery>['myTraining']['enrolments'][number];

export const answerUseMutation = graphql(`
  mutation AnswerUse($enrolmentId: ID!, $uses: [CampUse!]!) {
    answerUse(enrolmentId: $enrolmentId, uses: $uses) { __typename ... on Refusal { code path } }
  }
`);

export const showNameMutation = graphql(`
  mutation ShowOwnName($id: ID!, $shows: Boolean!) {
    showOwnName(trainingCertificateId: $id, shows: $shows) { __typename ... on Refusal { code path } }
  }
`);
