import { graphql } from '#lib/graphql/graphql.ts';

export const actInPostMutation = graphql(`
  mutation ActInPost($postId: ID!) {
    actInPost(postId: $postId) {
      __typename
      ... on Refusal { code path }
    }
  }
`);
