import { graphql, type ResultOf } from '#lib/graphql/graphql.ts';

export const nextStarQuery = graphql(`
  query NextStar($unitId: ID!, $home: HomeKind!) {
    unit(id: $unitId) { id name ancestors { id name } }
    ratingPrefill(unitId: $unitId, home: $home) {
      rubric { id json }
      knownFacts { fact isThere number before source attestedBy reason attestedYear }
      suggestedAnswers { source answer { criterion isYes number evidence } }
    }
  }
`);

export type Prefill = NonNullable<ResultOf<typeof nextStarQuery>['ratingPrefill']>;
