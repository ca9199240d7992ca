import { graphql } from '#lib/graphql/graphql.ts';

export const handOverQuery = graphql(`
  query HandOverGroup {
    coachQueue { groups { id version name unit { id name } trainees { id name } } }
  }
`);

export const candidatesQuery = graphql(`
  query HandOverCandidates($unitId: ID!, $name: String) {
    coachCandidates(unitId: $unitId, name: $name) { id name postKind unitName }
  }
`);

export const handOverMutation = graphql(`
  mutation HandOverCoachGroup($input: HandOverCoachGroupInput!) {
    handOverCoachGroup(input: $input) { __typename ... on Refusal { code path } }
  }
`);
