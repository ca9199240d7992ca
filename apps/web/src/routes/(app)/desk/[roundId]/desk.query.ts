import { graphql, type ResultOf } from '#lib/graphql/graphql.ts';

export const deskQuery = graphql(`
  query JudgingDesk($id: ID!, $first: Int!, $after: String) {
    judgingDesk(ratingRoundId: $id) {
      round { id title }
      hasDeclared
      conflicts { id name }
      waiting
      done
      tiers { step done all }
      applications(first: $first, after: $after) {
        nodes { id version homeName state dueOn unit { name } }
        totalCount
        pageInfo { hasNextPage endCursor }
      }
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

export const passSeveralMutation = graphql(`
  mutation PassRatingApplications($input: SeveralApplicationsStepInput!) {
    passRatingApplications(input: $input) {
      ratingApplicationId
      result { __typename ... on RatingApplication { state } ... on Refusal { code path } }
    }
  }
`);

export const returnSeveralMutation = graphql(`
  mutation ReturnRatingApplications($input: SeveralApplicationsStepInput!) {
    returnRatingApplications(input: $input) {
      ratingApplicationId
      result { __typename ... on RatingApplication { state } ... on Refusal { code path } }
    }
  }
`);

export const deskSubscription = graphql(`
  subscription JudgingDeskChanges($id: ID!) {
    judgingDeskChanges(ratingRoundId: $id) { waiting done tiers { step done all } }
  }
`);

export type Desk = NonNullable<ResultOf<typeof deskQuery>['judgingDesk']>;

/** What a desk that changed says of itself. */
export type DeskEvent = ResultOf<typeof deskSubscription>;

/** One outcome of several at once. */
export type Outcome = ResultOf<typeof passSeveralMutation>['passRatingApplications'][number];
