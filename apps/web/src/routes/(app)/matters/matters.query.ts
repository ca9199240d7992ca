import { graphql, type ResultOf } from '#lib/graphql/graphql.ts';

export const registerQuery = graphql(`
  query ReplyRegister($unitId: ID!, $first: Int!, $after: String) {
    unit(id: $unitId) { id name ancestors { id name } }
    replyRegister(unitId: $unitId) {
      questions { received answered onTimePercent usualWorkingDays }
      complaints { received answered answeredPercent }
      errors { received answered usualWorkingDays }
      matters(first: $first, after: $after) {
        nodes { id version receivedOn channel kind count answeredOn }
        pageInfo { hasNextPage endCursor }
        totalCount
      }
    }
  }
`);

export const enterMutation = graphql(`
  mutation EnterMatter($input: EnterMatterInput!) {
    enterMatter(input: $input) { __typename ... on Matter { id version } ... on Refusal { code path } }
  }
`);

export const answerMutation = graphql(`
  mutation AnswerMatter($input: AnswerMatterInput!) {
    answerMatter(input: $input) { __typename ... on Matter { id version } ... on Refusal { code path } }
  }
`);

export const removeMutation = graphql(`
  mutation RemoveMatter($input: RemoveMatterInput!) {
    removeMatter(input: $input) {
      __typename
      ... on Matter { receivedOn channel kind count answeredOn }
      ... on Refusal { code path }
    }
  }
`);

export type Register = NonNullable<ResultOf<typeof registerQuery>['replyRegister']>;
export type Line = Register['matters']['nodes'][number];
