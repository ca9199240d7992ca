import { nowFragment, periodFragment } from '#lib/figures/figures.query.ts';
import { graphql, type ResultOf } from '#lib/graphql/graphql.ts';

export const unitHomeQuery = graphql(
  `
  query UnitHome($unitId: ID!, $months: Int!) {
    figures(unitId: $unitId) {
      unit { id name tier childCount ancestors { id name } }
      now { ...Now }
      months(last: $months) { ...Period }
      byPlatform { platform now { ...Now } }
      children {
        unit { id name }
        now { followers accounts lastReportedOn }
        months(last: 1) { followersGrowth plays { value reported censored } }
      }
    }
  }
`,
  [nowFragment, periodFragment],
);

export type ChildFigures = NonNullable<ResultOf<typeof unitHomeQuery>['figures']>['children'][number];
