import { graphql, type ResultOf } from '#lib/graphql/graphql.ts';

export const myTrainingQuery = graphql(`
  query MyTraining {
    myTraining {
      bornOn
      guardianName
      trainee { id name isSeed topic skills device mayBePictured }
      enrolments {
        id
        version
        state
        reason
        note
        camp { id title sessionNumber firstOn lastOn venue state }
      }
      consents { purpose givenAt withdrawnAt }
    }
    traineeProfile { accesses { id readerName readerUnit readAt } }
  }
`);

export const withdrawMutation = graphql(`
  mutation WithdrawFromCamp($input: WithdrawInput!) {
    withdrawFromCamp(input: $input) { __typename ... on Refusal { code path } }
  }
`);

export const giveConsentMutation = graphql(`
  mutation GiveConsent($purpose: ConsentPurpose!) {
    giveConsent(purpose: $purpose) { __typename ... on Refusal { code path } }
  }
`);

export const withdrawConsentMutation = graphql(`
  mutation WithdrawConsent($purpose: ConsentPurpose!) {
    withdrawConsent(purpose: $purpose) { __typename ... on Refusal { code path } }
  }
`);

export const leaveMutation = graphql(`
  mutation LeaveTraining { leaveTraining { __typename ... on Refusal { code path } } }
`);

export type MyTraining = ResultOf<typeof myTrainingQuery>['myTraining'];
export type Access = NonNullable<ResultOf<typeof myTrainingQuery>['traineeProfile']>['accesses'][number];
