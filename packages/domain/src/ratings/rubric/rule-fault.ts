import type { Fault } from './schema/conform.js';

/** A rule of publishing that a rubric of the right shape breaks. */
export type RuleFault = Fault<
  | 'PointsDoNotAddUp'
  | 'SaidTwice'
  | 'StepsOutOfOrder'
  | 'StarsOutOfOrder'
  | 'NoSuchSection'
  | 'MinimumTooHigh'
  | 'MinimumFalls'
>;
