import { graphql, type ResultOf } from '#lib/graphql/graphql.ts';

export const helpQuery = graphql(`
  query MySupport {
    myTraining { trainee { id } }
    mySupportRequests { id version kind wish state reason decidedBy decidedOn askedOn }
  }
`);

export const askMutation = graphql(`
  mutation AskForSupport($input: AskForSupportInput!) {
    askForSupport(input: $input) { __typename ... on Refusal { code path } }
  }
`);

export const withdrawMutation = graphql(`
  mutation WithdrawSupport($input: SupportStepInput!) {
    withdrawSupportRequest(input: $input) { __typename ... on Refusal { code path } }
  }
`);

export type OwnRequest = ResultOf<typeof helpQuery>['mySupportRequests'][number];
