import { nowFragment, periodFragment } from '#lib/figures/figures.query.ts';
import { graphql, type ResultOf } from '#lib/graphql/graphql.ts';

export const changesSubscription = graphql(
  `
  subscription FiguresChanges($unitId: ID!) {
    figuresChanges(unitId: $unitId) { now { ...Now } months(last: 1) { ...Period } }
  }
`,
  [nowFragment, periodFragment],
);

/** What the figures of a unit are after they changed. */
export type FiguresEvent = ResultOf<typeof changesSubscription>;
