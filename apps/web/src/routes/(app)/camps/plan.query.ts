import { graphql, type ResultOf } from '#lib/graphql/graphql.ts';

/** Programmes one may plan for, and the units below that may have seats of their own. */
export const planQuery = graphql(`
  query PlanPage($unitId: ID!) {
    unit(id: $unitId) {
      id
      name
      children(first: 100) { nodes { id name tier } }
    }
    trainingProgrammes(first: 100) { nodes { id name unit { id } } }
  }
`);

/** A province's prefectures with their counties. */
export const countiesQuery = graphql(`
  query CountiesWithSeats($unitId: ID!) {
    unit(id: $unitId) {
      children(first: 60) { nodes { id name children(first: 100) { nodes { id name } } } }
    }
  }
`);

export const proposalQuery = graphql(`
  query ProposedQuotas($unitId: ID!, $seats: Int!, $atLeast: Int!, $atMost: Int) {
    proposedQuotas(unitId: $unitId, seats: $seats, atLeast: $atLeast, atMost: $atMost) { unit { id } seats }
  }
`);

export const beginProgrammeMutation = graphql(`
  mutation BeginProgramme($input: BeginProgrammeInput!) {
    beginProgramme(input: $input) {
      __typename
      ... on TrainingProgramme { id }
      ... on Refusal { code path }
    }
  }
`);

export const planMutation = graphql(`
  mutation PlanCamp($input: PlanCampInput!) {
    planCamp(input: $input) {
      __typename
      ... on Camp { id }
      ... on Refusal { code path }
    }
  }
`);

export const editMutation = graphql(`
  mutation EditCamp($input: EditCampInput!) {
    editCamp(input: $input) { __typename ... on Refusal { code path } }
  }
`);

export type SeatedUnit = NonNullable<ResultOf<typeof planQuery>['unit']>['children']['nodes'][number];
export type Prefecture = NonNullable<ResultOf<typeof countiesQuery>['unit']>['children']['nodes'][number];
