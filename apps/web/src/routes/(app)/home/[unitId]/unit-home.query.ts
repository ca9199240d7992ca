import { nowFragment, periodFragment } from '#lib/figures/figures.query.ts';
import { graphql, type ResultOf } from '#lib/graphql/graphql.ts';

/** All in one question: accounts that published something are counted beside what is summed beforehand. */
export const unitHomeQuery = graphql(
  `
  query UnitHome(
    $unitId: ID!, $months: Int!, $from: LocalDate!, $to: LocalDate!, $beforeFrom: LocalDate!, $beforeTo: LocalDate!
  ) {
    figures(unitId: $unitId) {
      unit { id name tier childCount ancestors { id name } }
      now { ...Now }
      months(last: $months) { ...Period }
      month: period(from: $from, to: $to) { activeAccounts }
      before: period(from: $beforeFrom, to: $beforeTo) { activeAccounts }
      byPlatform { platform now { ...Now } }
      children {
        unit { id name }
        now { ...Now }
        months(last: 1) { followersGrowth plays { value reported censored } }
      }
    }
  }
`,
  [nowFragment, periodFragment],
);

export type ChildFigures = NonNullable<ResultOf<typeof unitHomeQuery>['figures']>['children'][number];
