import { graphql, type ResultOf } from '#lib/graphql/graphql.ts';

export const groupsQuery = graphql(`
  query CoachGroups($within: ID!, $first: Int!, $after: String, $name: String) {
    coachGroups(within: $within, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id version name coachName coachSince unit { id name } trainees { id name } }
    }
    uncoachedTrainees(within: $within) { id name topic }
    coachCandidates(unitId: $within, name: $name) { id name postKind unitName }
  }
`);

export const beginMutation = graphql(`
  mutation BeginCoachGroup($input: BeginCoachGroupInput!) {
    beginCoachGroup(input: $input) { __typename ... on Refusal { code path } }
  }
`);

export const placeMutation = graphql(`
  mutation PlaceTrainee($input: PlaceTraineeInput!) {
    placeTrainee(input: $input) { __typename ... on Refusal { code path } }
  }
`);

export const giveMutation = graphql(`
  mutation GiveCoachGroup($input: GiveCoachGroupInput!) {
    giveCoachGroup(input: $input) { __typename ... on Refusal { code path } }
  }
`);

type Found = ResultOf<typeof groupsQuery>;
export type CoachGroup = Found['coachGroups']['nodes'][number];

export type Uncoached = Found['uncoachedTrainees'][number];
