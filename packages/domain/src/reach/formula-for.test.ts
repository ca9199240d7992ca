import { expect, test } from 'vitest';
import { Count } from '../kernel/index.js';
import { platformKinds } from '../platforms/index.js';
import { ReachActivity } from './activity.js';
import { ReachFormula } from './formula.js';
import { formulaFor, publishedIndices } from './formula-for.js';
import { OwnWeights } from './formulas/own-weights.js';

const silent = ReachActivity.of(30, { reads: Count.known(9) });
const shared = ReachActivity.of(30, { shares: Count.known(0) });
const own = OwnWeights.formula({ plays: 1 }, '2026-1');

test('a published index is used where there is one, and weights of one’s own nowhere else', () => {
  const isPublished = (platform: string) => (publishedIndices as readonly string[]).includes(platform);
  for (const platform of platformKinds)
    expect(formulaFor(platform, [silent], own).index === 'own').toBe(!isPublished(platform));
});

test('all stretches of an account go by one formula: forwards told once are asked of all', () => {
  const version = (...stretches: readonly ReachActivity[]) =>
    formulaFor('wechat_official_account', stretches).version;
  expect(version(silent, silent)).toBe('V14.2-without-forwards');
  expect(version(silent, shared)).toBe('V14.2');
});

test('points of two versions are never compared', () => {
  const again = OwnWeights.formula({ plays: 1 }, '2026-2');
  expect(ReachFormula.isSame(own, again)).toBe(false);
  expect(ReachFormula.isSame(own, OwnWeights.formula({ plays: 1 }, '2026-1'))).toBe(true);
});

test('weights are 0 to 1 and together 1', () => {
  expect(OwnWeights.read({ plays: 0.7, likes: 0.3 })).toEqual({ plays: 0.7, likes: 0.3 });
  expect(OwnWeights.read({ plays: 0.7, likes: 0.2 })).toMatchObject({ code: 'WeightsNotWhole' });
  expect(OwnWeights.read({ plays: 1.2, likes: -0.2 })).toMatchObject({
    code: 'NotAWeight',
    path: ['weights', 'plays'],
  });
  expect(OwnWeights.read({ plays: Number.NaN })).toMatchObject({ code: 'NotAWeight' });
});
