import { Count } from '../kernel/index.js';
import type { PlatformKind } from '../platforms/index.js';
import type { ReachActivity } from './activity.js';
import type { ReachFormula } from './formula.js';
import { bci } from './formulas/bci.js';
import { bvci20 } from './formulas/bvci.js';
import { draftFormula } from './formulas/own-weights.js';
import { wci142, wci142WithoutShares } from './formulas/wci.js';

/** Platforms whose index was published; for no other is an operator's own formula replaced. */
export const publishedIndices = Object.freeze(['wechat_official_account', 'weibo', 'bilibili'] as const);

/**
 * By which formula an account is diagnosed. Every stretch of one account is diagnosed by the same one, so that it can be
 * compared with its own past.
 * @param stretches all that are to be compared
 * @param own the operator's formula for the platform, where she chose one
 */
export function formulaFor(
  platform: PlatformKind,
  stretches: readonly ReachActivity[],
  own: ReachFormula = draftFormula,
): ReachFormula {
  if (platform === 'weibo') return bci;
  if (platform === 'bilibili') return bvci20;
  if (platform !== 'wechat_official_account') return own;
  return stretches.some(({ whole }) => !Count.isMissing(whole.shares)) ? wci142 : wci142WithoutShares;
}
