import { graphql, type ResultOf } from '#lib/graphql/graphql.ts';

export const draftQuery = graphql(`
  query CoachingDraft($id: ID!) {
    coachingDraft(id: $id) {
      id
      version
      title
      state
      link
      note
      file { id name mediaType size }
      sentAt
      waitedDays
      dueOn
      isPaused
      isMine
      traineeId
      traineeName
      answers { id coachName answeredAt remarks { atSecond text } }
    }
  }
`);

export const answerMutation = graphql(`
  mutation AnswerDraft($input: AnswerDraftInput!) {
    answerDraft(input: $input) { __typename ... on Refusal { code path } }
  }
`);

export const takeBackMutation = graphql(`
  mutation TakeBackDraft($input: DraftStepInput!) {
    takeBackDraft(input: $input) { __typename ... on Refusal { code path } }
  }
`);

export const sendAgainMutation = graphql(`
  mutation SendDraftAgain($input: SendDraftAgainInput!) {
    sendDraftAgain(input: $input) { __typename ... on Refusal { code path } }
  }
`);

export type Draft = NonNullable<ResultOf<typeof draftQuery>['coachingDraft']>;
