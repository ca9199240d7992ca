import { graphql, type ResultOf } from '#lib/graphql/graphql.ts';

export const applicationQuery = graphql(`
  query RatingApplicationPage($id: ID!) {
    ratingApplication(id: $id) {
      id
      version
      state
      homeName
      dueOn
      stars
      noticeFrom
      noticeUntil
      unit { id name ancestors { id name } }
      round { id title basis basisText purpose minutes applyUntil rubricJson }
      givenAnswers { criterion isYes number evidence }
      knownFacts { fact isThere number before source attestedBy reason attestedYear }
      suggestedAnswers { source answer { criterion } }
      outdated
      history { step on reason dueOn unit { name } }
      objections { number body filedOn objector contact outcome answer }
    }
  }
`);

export const saveMutation = graphql(`
  mutation SaveRatingApplication($input: SaveRatingApplicationInput!) {
    saveRatingApplication(input: $input) {
      __typename
      ... on RatingApplication { id version }
      ... on Refusal { code path }
    }
  }
`);

export const submitMutation = graphql(`
  mutation SubmitRatingApplication($input: ApplicationStepInput!) {
    submitRatingApplication(input: $input) { __typename ... on Refusal { code path } }
  }
`);

export const withdrawMutation = graphql(`
  mutation WithdrawRatingApplication($input: ApplicationStepInput!) {
    withdrawRatingApplication(input: $input) { __typename ... on Refusal { code path } }
  }
`);

/** What an application that changed says of itself. */
export const changesSubscription = graphql(`
  subscription RatingApplicationChanges($id: ID!) {
    ratingApplicationChanges(id: $id) { version state history { step on unit { name } } }
  }
`);

export const appealMutation = graphql(`
  mutation AppealRating($input: ReasonedApplicationStepInput!) {
    appealRating(input: $input) { __typename ... on Refusal { code path } }
  }
`);

export type ApplicationEvent = ResultOf<typeof changesSubscription>;
export type ApplicationPage = NonNullable<ResultOf<typeof applicationQuery>['ratingApplication']>;
export type ObjectionRow = ApplicationPage['objections'][number];
