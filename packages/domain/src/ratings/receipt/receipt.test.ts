import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cases } from '../../../test/arbitrary-rubric.js';
import { Refusal } from '../../kernel/index.js';
import { onlineHomes } from '../rubric/shipped/index.js';
import { Answers, Facts } from '../score/inputs.js';
import { Receipt, receiptOf } from './receipt.js';
import { parseReceipt, verifyReceipt } from './verify-receipt.js';

const answers: Answers = {
  criteria: { likeness_consent: { value: true, evidence: ['https://example.cn/consent'] } },
  vetoes: [],
};
const receipt = receiptOf(onlineHomes, answers, Facts.none);

test('every receipt of a rating holds, after any journey as text', () => {
  fc.assert(
    fc.property(cases, ({ rubric, answers: given, facts }) => {
      const read = parseReceipt(JSON.parse(Receipt.text(receiptOf(rubric, given, facts))));
      if (Refusal.is(read)) throw new Error(read.message);
      expect(verifyReceipt(read, rubric).holds).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('a receipt whose result was changed does not hold, and says what the inputs give', () => {
  const forged = { ...receipt, result: { ...receipt.result, stars: 5 } };
  expect(verifyReceipt(forged, onlineHomes)).toMatchObject({
    holds: false,
    fault: 'ResultDiffers',
    rating: { stars: 0, points: 6 },
  });
});

test('a receipt whose inputs were changed does not hold', () => {
  const criteria = { ...receipt.answers.criteria, emergency_plan: { value: true } };
  const forged = { ...receipt, answers: { ...receipt.answers, criteria } };
  expect(verifyReceipt(forged, onlineHomes)).toMatchObject({ holds: false, fault: 'ResultDiffers' });
});

test('a receipt holds only with the rubric it was made with, to the letter', () => {
  const later = { ...onlineHomes, validMonths: 36 };
  expect(verifyReceipt(receipt, later)).toMatchObject({ holds: false, fault: 'RubricDiffers' });
});

test('a receipt that answers what was not asked does not hold', () => {
  const criteria = { ...receipt.answers.criteria, charm: { value: true } };
  expect(verifyReceipt({ ...receipt, answers: { ...receipt.answers, criteria } }, onlineHomes)).toMatchObject(
    { holds: false, fault: 'AnswersDoNotFit' },
  );
});

test('a receipt carries nothing that its rubric does not ask for', () => {
  const facts: Facts = {
    ...Facts.none,
    numbers: {
      active_weeks: { value: 9, source: 'register' },
      replies_given: { value: 9, source: 'register' },
    },
  };
  const wide = receiptOf(
    onlineHomes,
    { criteria: { ...answers.criteria, elsewhere: { value: 1 } }, vetoes: ['elsewhere'] },
    facts,
  );
  expect(wide.answers).toEqual(answers);
  expect(Object.keys(wide.facts.numbers)).toEqual(['replies_given']);
});

test('a receipt is called by what is in it', () => {
  expect(Receipt.number(receipt)).toMatch(/^[0-9a-f]{4}(-[0-9a-f]{4}){3}$/);
  expect(Receipt.number(receiptOf(onlineHomes, Answers.none, Facts.none))).not.toBe(Receipt.number(receipt));
});

test('what is no receipt is refused with its place', () => {
  expect(parseReceipt({ ...receipt, result: { ...receipt.result, sha256: 'x' } })).toMatchObject({
    code: 'NotAReceipt',
    path: ['result', 'sha256'],
  });
  expect(parseReceipt('5 stars')).toMatchObject({ code: 'NotAReceipt', path: [] });
});
