import { Answers, Facts, microHomes, Receipt, receiptOf } from '@fulian/domain/ratings';
import { expect, test } from 'vitest';
import { readVerification } from './read-verification.js';

const answers: Answers = {
  criteria: { services_done: { value: 9, evidence: ['https://example.cn/services'] } },
  vetoes: [],
};
const receipt = receiptOf(microHomes, answers, Facts.none);

test('a receipt is recomputed and holds', () => {
  expect(readVerification(Receipt.text(receipt))).toEqual({
    holds: true,
    fault: null,
    number: Receipt.number(receipt),
    rubricName: 'micro_homes',
    rubricVersion: 1,
    stars: 0,
    scorePoints: 12,
  });
});

test('a receipt with a better result than its inputs give does not hold, and the right result is told', () => {
  const forged = { ...receipt, result: { ...receipt.result, points: 100, stars: 5 } };
  expect(readVerification(JSON.stringify(forged))).toMatchObject({
    holds: false,
    fault: 'result_differs',
    stars: 0,
    scorePoints: 12,
  });
});

test('a receipt by a rubric that nobody published does not hold', () => {
  const unknown = receiptOf({ ...microHomes, version: 9 }, Answers.none, Facts.none);
  expect(readVerification(Receipt.text(unknown))).toMatchObject({ holds: false, fault: 'unknown_rubric' });
  const altered = receiptOf({ ...microHomes, validMonths: 60 }, Answers.none, Facts.none);
  expect(readVerification(Receipt.text(altered))).toMatchObject({ holds: false, fault: 'rubric_differs' });
});

test.each(['', '{', 'null', '{"format":"fulian-receipt-1"}'])('%j is no receipt', (text) => {
  expect(readVerification(text)).toMatchObject({ holds: false, fault: 'not_a_receipt', stars: null });
});
