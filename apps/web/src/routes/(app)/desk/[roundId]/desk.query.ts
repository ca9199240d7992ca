import { graphql, type ResultOf } from '#lib/graphql/graphql.ts';

export const deskQuery = graphql(`
  query JudgingDesk($id: ID!, $first: Int!) {
    judgingDesk(ratingRoundId: $id) {
      round { id title }
      hasDeclared
      conflicts { id name }
      waiting
      done
      applications(first: $first) { nodes { id homeName state dueOn unit { name } } totalCount }
    }
  }
`);

export const declareMutation = graphql(`
  mutation DeclareConflicts($input: DeclareConflictsInput!) {
    declareConflicts(input: $input) { __typename ... on Refusal { code path } }
  }
`);

export const unitsQuery = graphql(`
  query UnitsToStayAwayFrom($query: String!) {
    unitSearch(query: $query, first: 20) { nodes { id name ancestors { name } } }
  }
`);

export type Desk = NonNullable<ResultOf<typeof deskQuery>['judgingDesk']>;
