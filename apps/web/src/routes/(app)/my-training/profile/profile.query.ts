import { graphql, type ResultOf } from '#lib/graphql/graphql.ts';

export const profileQuery = graphql(`
  query TraineeProfile {
    traineeProfile {
      topic
      skills
      device
      accountId
      neighbourNote
      accounts { id name platform }
    }
  }
`);

export const editProfileMutation = graphql(`
  mutation EditTraineeProfile($input: EditTraineeProfileInput!) {
    editTraineeProfile(input: $input) { __typename ... on Refusal { code path } }
  }
`);

export type Profile = NonNullable<ResultOf<typeof profileQuery>['traineeProfile']>;
