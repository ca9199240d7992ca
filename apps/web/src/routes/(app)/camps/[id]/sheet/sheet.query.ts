import { graphql } from '#lib/graphql/graphql.ts';

export const sheetCampQuery = graphql(`
  query SheetCamp($id: ID!) { camp(id: $id) { id title sessionNumber state } }
`);

export const sheetQuery = graphql(`
  query EnrolmentSheet($id: ID!) {
    enrolmentSheet(id: $id) {
      id
      fileName
      enrolled
      lines { row outcome name unitName ageBand problems { cell column code text } }
      camp { id title sessionNumber }
    }
  }
`);

export const enrolMutation = graphql(`
  mutation EnrolFromSheet($id: ID!) {
    enrolFromSheet(enrolmentSheetId: $id) { __typename ... on Refusal { code path } }
  }
`);

export const discardMutation = graphql(`
  mutation DiscardSheet($id: ID!) {
    discardEnrolmentSheet(enrolmentSheetId: $id) { __typename ... on Refusal { code path } }
  }
`);
