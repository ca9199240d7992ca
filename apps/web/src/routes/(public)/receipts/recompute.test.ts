import { Answers, Facts, Receipt, receiptOf, shippedRubrics } from '@fulian/domain/ratings';
import { expect, test } from 'vitest';
import { receiptInFragment, recompute } from './recompute.ts';

const [rubric] = shippedRubrics;
if (!rubric) throw new Error('No rubric is shipped.');
const receipt = receiptOf(rubric, Answers.none, Facts.none);

test('a receipt is recomputed by the rubrics at hand', () => {
  expect(recompute(Receipt.text(receipt), shippedRubrics)).toMatchObject({
    kind: 'recomputed',
    number: Receipt.number(receipt),
    verification: { holds: true },
  });
  const forged = { ...receipt, result: { ...receipt.result, stars: 3 } };
  expect(recompute(JSON.stringify(forged), shippedRubrics)).toMatchObject({
    verification: { holds: false, fault: 'ResultDiffers' },
  });
});

test('what is no receipt, or is by a rubric that is not at hand, says so', () => {
  expect(recompute('{}', shippedRubrics)).toEqual({ kind: 'not_a_receipt' });
  expect(recompute('你好', shippedRubrics)).toEqual({ kind: 'not_a_receipt' });
  expect(recompute(Receipt.text(receipt), [])).toEqual({
    kind: 'unknown_rubric',
    name: rubric.name,
    version: rubric.version,
  });
});

test('a link carries a receipt after its #, whatever its letters', () => {
  const text = '{"妇":"女"}';
  const coded = Buffer.from(text).toString('base64url');
  expect(receiptInFragment(`#r=${coded}`)).toBe(text);
  expect(receiptInFragment('#r=')).toBeUndefined();
  expect(receiptInFragment('#top')).toBeUndefined();
});
