import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cases } from '../../../test/arbitrary-rubric.js';
import { Rubric } from '../rubric/rubric.js';
import { Receipt, receiptOf } from './receipt.js';
import { strikeAnswers } from './strike-answers.js';
import { parseReceipt, verifyReceipt } from './verify-receipt.js';

const struckFrom = (rubric: Rubric, picks: readonly number[]): readonly string[] => {
  const ids = Rubric.criteria(rubric).map(({ id }) => id);
  return picks.map((pick) => ids[pick % ids.length] ?? '');
};

test('whatever was answered and whatever did not hold: what is left is a receipt that verifies, with no more than before', () => {
  fc.assert(
    fc.property(cases, fc.array(fc.nat(), { maxLength: 4 }), ({ rubric, answers, facts }, picks) => {
      const before = receiptOf(rubric, answers, facts);
      const left = strikeAnswers(rubric, before, struckFrom(rubric, picks));
      for (const receipt of [before, left]) {
        const read = parseReceipt(JSON.parse(Receipt.text(receipt)));
        expect(verifyReceipt(read as Receipt, rubric).holds).toBe(true);
      }
      expect(left.result.points).toBeLessThanOrEqual(before.result.points);
      expect(left.result.stars).toBeLessThanOrEqual(before.result.stars);
    }),
    { numRuns: 300, seed: 20261127 },
  );
});

test('a receipt whose result was written up by hand never verifies', () => {
  fc.assert(
    fc.property(cases, fc.integer({ min: 1, max: 5 }), ({ rubric, answers, facts }, more) => {
      const receipt = receiptOf(rubric, answers, facts);
      const forged = { ...receipt, result: { ...receipt.result, stars: receipt.result.stars + more } };
      expect(verifyReceipt(forged, rubric).holds).toBe(false);
    }),
    { numRuns: 100, seed: 20261127 },
  );
});
