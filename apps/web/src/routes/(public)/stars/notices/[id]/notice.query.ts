import { graphql } from '#lib/graphql/graphql.ts';

export const noticeQuery = graphql(`
  query PublicNoticePage($id: ID!) {
    publicNotice(ratingApplicationId: $id) {
      ratingApplicationId
      homeName
      stars
      noticedFrom
      noticedUntil
      receiptJson
      unit { id name ancestors { id name } }
      round { title basis basisText rubricJson }
    }
  }
`);

export const objectMutation = graphql(`
  mutation FileObjection($input: FileObjectionInput!) {
    fileObjection(input: $input) {
      __typename
      ... on ObjectionReceipt { number }
      ... on Refusal { code path }
    }
  }
`);
