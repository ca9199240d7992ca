import { graphql, type ResultOf } from '#lib/graphql/graphql.ts';

export const programmesQuery = graphql(`
  query EffectProgrammes { trainingProgrammes(first: 100) { nodes { id name } } }
`);

export const effectsQuery = graphql(`
  query TrainingEffects($id: ID!) {
    trainingEffects(trainingProgrammeId: $id) {
      places {
        unitId
        name
        counts {
          enrolled { women isHidden }
          attended { women isHidden }
          activeAfter3 { women isHidden }
          activeAfter6 { women isHidden }
          activeAfter12 { women isHidden }
          coached { women isHidden }
          starred { women isHidden }
        }
      }
      total {
        enrolled { women isHidden }
        attended { women isHidden }
        activeAfter3 { women isHidden }
        activeAfter6 { women isHidden }
        activeAfter12 { women isHidden }
        coached { women isHidden }
        starred { women isHidden }
      }
      uses { use count { women isHidden } }
    }
  }
`);

export type Effects = NonNullable<ResultOf<typeof effectsQuery>['trainingEffects']>;
export type Counts = Effects['total'];
