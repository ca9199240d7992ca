import { graphql } from '#lib/graphql/graphql.ts';

export const workshopQuery = graphql(`
  query Workshop {
    rubricDrafts { id name rubricVersion title { zh en } }
    rubrics(first: 100) { nodes { id name rubricVersion title { zh en } } }
  }
`);

export const draftQuery = graphql(`
  query RubricDraft($id: ID!) {
    rubricDraft(rubricId: $id) { id version rubricVersion publishedAt json }
  }
`);

export const draftMutation = graphql(`
  mutation DraftRubric($input: DraftRubricInput!) {
    draftRubric(input: $input) {
      __typename
      ... on Rubric { id }
      ... on Refusal { code path }
    }
  }
`);

export const importMutation = graphql(`
  mutation ImportRubric($input: ImportRubricInput!) {
    importRubric(input: $input) {
      __typename
      ... on Rubric { id }
      ... on Refusal { code path }
      ... on ForbiddenBasis { faults { code path } }
      ... on NotARubric { faults { code path } }
    }
  }
`);

export const editMutation = graphql(`
  mutation EditRubric($input: EditRubricInput!) {
    editRubric(input: $input) {
      __typename
      ... on Rubric { id version }
      ... on Refusal { code path }
    }
  }
`);

export const publishMutation = graphql(`
  mutation PublishRubric($input: RubricStepInput!) {
    publishRubric(input: $input) {
      __typename
      ... on Rubric { id }
      ... on Refusal { code path }
    }
  }
`);

export const discardMutation = graphql(`
  mutation DiscardRubric($input: RubricStepInput!) {
    discardRubric(input: $input) {
      __typename
      ... on Rubric { id }
      ... on Refusal { code path }
    }
  }
`);
