import { graphql } from '#lib/graphql/graphql.ts';

export const compareQuery = graphql(`
  query CompareApplications($one: ID!, $other: ID!) {
    one: judgedApplication(ratingApplicationId: $one) {
      id homeName state unit { name } round { id title rubricJson }
      givenAnswers { criterion isYes number evidence }
      knownFacts { fact isThere number before source attestedBy reason attestedYear }
    }
    other: judgedApplication(ratingApplicationId: $other) {
      id homeName state unit { name } round { id }
      givenAnswers { criterion isYes number evidence }
      knownFacts { fact isThere number before source attestedBy reason attestedYear }
    }
  }
`);
