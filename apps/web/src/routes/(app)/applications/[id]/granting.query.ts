import { graphql } from '#lib/graphql/graphql.ts';

export const awardMutation = graphql(`
  mutation AwardRating($input: ApplicationStepInput!) {
    awardRating(input: $input) { __typename ... on Refusal { code path } }
  }
`);

export const revokeMutation = graphql(`
  mutation RevokeAward($input: ReasonedApplicationStepInput!) {
    revokeAward(input: $input) { __typename ... on Refusal { code path } }
  }
`);

export const answerAppealMutation = graphql(`
  mutation AnswerAppeal($input: AnswerAppealInput!) {
    answerAppeal(input: $input) { __typename ... on Refusal { code path } }
  }
`);

export const answerObjectionMutation = graphql(`
  mutation AnswerObjection($input: AnswerObjectionInput!) {
    answerObjection(input: $input) { __typename ... on Refusal { code path } }
  }
`);

export const extendMutation = graphql(`
  mutation ExtendRatingStep($input: ExtendRatingStepInput!) {
    extendRatingStep(input: $input) { __typename ... on Refusal { code path } }
  }
`);
