import { Actor } from '@fulian/domain/access';
import { Answers, Facts, microHomes, Receipt, receiptOf } from '@fulian/domain/ratings';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../../../../test/world.js';
import { shipRubrics } from '../rubrics/ship-rubrics.js';
import { readVerification } from './read-verification.js';
import type { ReceiptVerificationType } from './receipt-verification.type.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.asSystem(shipRubrics);
});
afterAll(() => world.close());

const verify = (text: string): Promise<ReceiptVerificationType> =>
  world.as(Actor.visitor, () => readVerification(text));

const answers: Answers = {
  criteria: { services_done: { value: 9, evidence: ['https://example.cn/services'] } },
  vetoes: [],
};
const receipt = receiptOf(microHomes, answers, Facts.none);

test('a receipt is recomputed and holds', async () => {
  expect(await verify(Receipt.text(receipt))).toEqual({
    holds: true,
    fault: null,
    number: Receipt.number(receipt),
    rubricName: 'micro_homes',
    rubricVersion: microHomes.version,
    stars: 0,
    scorePoints: 12,
  });
});

test('a receipt with a better result than its inputs give does not hold, and the right result is told', async () => {
  const forged = { ...receipt, result: { ...receipt.result, points: 100, stars: 5 } };
  expect(await verify(JSON.stringify(forged))).toMatchObject({
    holds: false,
    fault: 'result_differs',
    stars: 0,
    scorePoints: 12,
  });
});

test('a receipt by a rubric that nobody published does not hold', async () => {
  const unknown = receiptOf({ ...microHomes, version: 9 }, Answers.none, Facts.none);
  expect(await verify(Receipt.text(unknown))).toMatchObject({ holds: false, fault: 'unknown_rubric' });
  const altered = receiptOf({ ...microHomes, validMonths: 60 }, Answers.none, Facts.none);
  expect(await verify(Receipt.text(altered))).toMatchObject({ holds: false, fault: 'rubric_differs' });
});

test.each(['', '{', 'null', '{"format":"fulian-receipt-1"}'])('%j is no receipt', async (text) => {
  expect(await verify(text)).toMatchObject({ holds: false, fault: 'not_a_receipt', stars: null });
});
