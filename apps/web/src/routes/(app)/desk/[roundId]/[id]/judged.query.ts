import { graphql, type ResultOf } from '#lib/graphql/graphql.ts';

export const judgedQuery = graphql(`
  query JudgedApplication($id: ID!) {
    judgedApplication(ratingApplicationId: $id) {
      id
      version
      state
      homeName
      dueOn
      unit { id name ancestors { id name } }
      round { id title rubricJson }
      givenAnswers { criterion isYes number evidence }
      knownFacts { fact isThere number before source attestedBy reason attestedYear }
      history { step on reason dueOn unit { name } }
      sheets {
        seat isMine points stars vetoes
        attestedFacts { fact isThere number before source attestedBy reason attestedYear }
        answers { criterion isYes number evidence reason }
      }
    }
  }
`);

/** What lies before and after it on the desk, so that nobody has to go back for it. */
export const nextQuery = graphql(`
  query NextOnDesk($id: ID!) {
    judgingDesk(ratingRoundId: $id) { waiting done applications(first: 100) { nodes { id } } }
  }
`);

export const passMutation = graphql(`
  mutation PassRatingApplication($input: ReasonedApplicationStepInput!) {
    passRatingApplication(input: $input) { __typename ... on Refusal { code path } }
  }
`);

export const returnMutation = graphql(`
  mutation ReturnRatingApplication($input: ReasonedApplicationStepInput!) {
    returnRatingApplication(input: $input) { __typename ... on Refusal { code path } }
  }
`);

export const declineMutation = graphql(`
  mutation DeclineRatingApplication($input: ReasonedApplicationStepInput!) {
    declineRatingApplication(input: $input) { __typename ... on Refusal { code path } }
  }
`);

export const attestMutation = graphql(`
  mutation AttestFacts($input: AttestFactsInput!) {
    attestFacts(input: $input) { __typename ... on Refusal { code path } }
  }
`);

export const judgedSubscription = graphql(`
  subscription JudgedApplicationChanges($id: ID!) {
    judgedApplicationChanges(id: $id) { version state }
  }
`);

export const scoreMutation = graphql(`
  mutation ScoreRatingApplication($input: ScoreRatingApplicationInput!) {
    scoreRatingApplication(input: $input) { __typename ... on Refusal { code path } }
  }
`);

export const settleMutation = graphql(`
  mutation SettleRatingApplication($input: SettleRatingApplicationInput!) {
    settleRatingApplication(input: $input) { __typename ... on Refusal { code path } }
  }
`);

/** What an application that changed says of itself. */
export type JudgedEvent = ResultOf<typeof judgedSubscription>;

export type Judged = NonNullable<ResultOf<typeof judgedQuery>['judgedApplication']>;
