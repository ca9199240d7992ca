import { graphql, type ResultOf } from '#lib/graphql/graphql.ts';

export const myCoachingQuery = graphql(`
  query MyCoaching {
    myCoaching {
      id
      coach { name since }
      pause { fromOn untilOn }
      pauseAhead { fromOn untilOn }
      goals { text untilOn isDone }
      drafts { id title state sentAt waitedDays dueOn isPaused }
      handovers { id fromName toName note handedOn }
    }
  }
`);

export const sendDraftMutation = graphql(`
  mutation SendDraft($input: SendDraftInput!) {
    sendDraft(input: $input) { __typename ... on CoachingDraft { id } ... on Refusal { code path } }
  }
`);

export const pauseMutation = graphql(`
  mutation PauseCoaching($input: PauseCoachingInput!) {
    pauseCoaching(input: $input) { __typename ... on Refusal { code path } }
  }
`);

export const comeBackMutation = graphql(`
  mutation ComeBack { comeBack { __typename ... on Refusal { code path } } }
`);

export const setGoalsMutation = graphql(`
  mutation SetGoals($goals: [CoachingGoalInput!]!) {
    setGoals(goals: $goals) { __typename ... on Refusal { code path } }
  }
`);

export type MyCoaching = NonNullable<ResultOf<typeof myCoachingQuery>['myCoaching']>;
export type ListedDraft = MyCoaching['drafts'][number];
