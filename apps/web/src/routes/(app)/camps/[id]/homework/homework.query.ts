import { graphql, type ResultOf } from '#lib/graphql/graphql.ts';

export const homeworkQuery = graphql(`
  query CampHomework($id: ID!) {
    camp(id: $id) {
      id
      title
      sessionNumber
      state
      unit { id ancestors { id } }
      homework { id task trainerName isMine answers { id name text link sentAt feedback } }
    }
    myTraining { enrolments { state camp { id } } }
  }
`);

export type CampHomework = NonNullable<ResultOf<typeof homeworkQuery>['camp']>['homework'][number];

export const setHomeworkMutation = graphql(`
  mutation SetHomework($input: SetHomeworkInput!) {
    setHomework(input: $input) { __typename ... on Refusal { code path } }
  }
`);

export const answerHomeworkMutation = graphql(`
  mutation AnswerHomework($input: AnswerHomeworkInput!) {
    answerHomework(input: $input) { __typename ... on Refusal { code path } }
  }
`);

export const takeHomeworkBackMutation = graphql(`
  mutation TakeHomeworkBack($homeworkId: ID!) {
    takeHomeworkBack(homeworkId: $homeworkId) { __typename ... on Refusal { code path } }
  }
`);

export const giveFeedbackMutation = graphql(`
  mutation GiveFeedback($homeworkId: ID!, $answer: ID!, $feedback: String!) {
    giveFeedback(homeworkId: $homeworkId, answer: $answer, feedback: $feedback) {
      __typename
      ... on Refusal { code path }
    }
  }
`);
