import { graphql, type ResultOf } from '#lib/graphql/graphql.ts';

export const reachFragment = graphql(`
  fragment Reach on ReachDiagnosis {
    index
    version
    from
    to
    days
    points
    isLowerBound
    scale
    power
    terms { metric basis weight factor value isLowerBound summand }
    past { from to points isLowerBound }
  }
`);

export type Reach = ResultOf<typeof reachFragment>;
export type ReachTerm = Reach['terms'][number];
