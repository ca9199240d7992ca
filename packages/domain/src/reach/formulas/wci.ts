import type { ReachMetric } from '../activity.js';
import { FormulaTerm, ReachFormula, type TermBasis } from '../formula.js';

/** How much each view of the stretch weighs. */
const parts: readonly (readonly [basis: TermBasis, weight: number])[] = [
  ['by_day', 0.6],
  ['by_work', 0.2],
  ['headline_by_day', 0.1],
  ['peak', 0.1],
];

type Weighed = readonly [metric: ReachMetric, weight: number, factor: number];

const wci = (version: string, weighed: readonly Weighed[]): ReachFormula =>
  ReachFormula.of({
    index: 'wci',
    version,
    power: 2,
    scale: 12,
    terms: parts.flatMap(([basis, part]) =>
      weighed.map(([metric, weight, factor]) => FormulaTerm.of(metric, basis, part * weight, factor)),
    ),
  });

/** The index of WeChat Official Accounts, V14.2 as published by 清博. */
export const wci142 = wci('V14.2', [
  ['reads', 0.7, 1],
  ['wows', 0.09, 10],
  ['likes', 0.06, 10],
  ['shares', 0.15, 10],
]);

/** The same where forwards are not told: their weight goes to the reads. Commonly used, not published by its authors. */
export const wci142WithoutShares = wci('V14.2-without-forwards', [
  ['reads', 0.85, 1],
  ['wows', 0.09, 10],
  ['likes', 0.06, 10],
]);
