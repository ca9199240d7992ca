import { Actor, type Member } from '@fulian/domain/access';
import { Refusal } from '@fulian/domain/kernel';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openRatingWorld, type RatingWorld } from '../../../../test/rating-world.js';
import { inTransaction } from '../../../access/work.js';
import { rows, sql } from '../../../platform/rows.js';
import { fileObjection, readObjection } from './file-objection.js';

let world: RatingWorld;
let editor: Member;
let id: string;
beforeAll(async () => {
  world = await openRatingWorld();
  editor = await world.enter('province', 'editor');
  id = await world.publish(await world.enter('village', 'chair'), editor, 'village');
}, 120_000);
afterAll(() => world.close());

const file = (secret: string, more: { addressKey?: string; objector?: string } = {}) =>
  world.as(Actor.visitor, () =>
    inTransaction(() =>
      fileObjection(
        {
          ratingApplicationId: id,
          secret: `${secret} of the form`.padStart(20, '.'),
          body: '有两次活动没有办',
          objector: more.objector ?? null,
          contact: null,
        },
        more.addressKey,
      ),
    ),
  );
const codeOf = (result: object): string | undefined => (Refusal.is(result) ? result.code : undefined);

test('an objection is followed by its number, which tells nobody who objected', async () => {
  const filed = await file('named', { objector: '李某' });
  if (Refusal.is(filed)) throw new Error(filed.message);
  const found = await world.as(Actor.visitor, () => readObjection(filed.number));
  expect(found).toMatchObject({ number: filed.number, outcome: null, body: '有两次活动没有办' });
  expect(JSON.stringify(found)).not.toContain('李某');
});

test('from one address ten are taken within an hour, and from another one still', async () => {
  const codes: (string | undefined)[] = [];
  for (let at = 0; at < 11; at++) codes.push(codeOf(await file(`noise ${at}`, { addressKey: 'office' })));
  expect(codes).toEqual([...Array(10).fill(undefined), 'TooManyFromHere']);
  expect(codeOf(await file('noise 3', { addressKey: 'office' }))).toBeUndefined();
  expect(codeOf(await file('other', { addressKey: 'home' }))).toBeUndefined();
});

test('after an hour an address may object again', async () => {
  await world.asSystem(() =>
    rows(sql`select count_visit('objection late', now() - interval '61 minutes', 1)`),
  );
  const [again] = await world.asSystem(() =>
    rows(sql<{ count: number }>`select count_visit('objection late', now(), 1) as count`),
  );
  expect(again).toEqual({ count: 1 });
});

test('nobody reads how often an address came', async () => {
  for (const actor of [Actor.visitor, editor])
    expect(await world.as(actor, () => rows(sql`select key from visit_count`))).toEqual([]);
});

test('upheld in part, the stars are worked out anew without what did not hold: never more than were published', async () => {
  const filed = await file('in part');
  if (Refusal.is(filed)) throw new Error(filed.message);
  const answer = { number: filed.number, reason: '一次活动没有佐证' };
  const before = await world.ask<{ publicNotice: { stars: number; receiptJson: string } }>(
    Actor.visitor,
    'query($id: ID!) { publicNotice(ratingApplicationId: $id) { stars receiptJson } }',
    { id },
  );
  const criteria = Object.keys(
    (JSON.parse(before.publicNotice.receiptJson) as { answers: { criteria: object } }).answers.criteria,
  );
  const all = await world.step(editor, 'answerObjection', id, {
    ...answer,
    outcome: 'upheld_in_part',
    struckCriteria: criteria,
  });
  expect(all).toMatchObject({ code: 'NoStars' });
  const kept = await world.step(editor, 'answerObjection', id, {
    ...answer,
    outcome: 'upheld_in_part',
    struckCriteria: criteria.slice(0, 1),
  });
  expect(kept).toMatchObject({ state: 'notice' });
  expect(kept.stars).toBeGreaterThanOrEqual(1);
  expect(kept.stars).toBeLessThanOrEqual(before.publicNotice.stars);
  const { publicNotice } = await world.ask<{ publicNotice: { stars: number; receiptJson: string } }>(
    Actor.visitor,
    'query($id: ID!) { publicNotice(ratingApplicationId: $id) { stars receiptJson } }',
    { id },
  );
  expect(publicNotice.stars).toBe(kept.stars);
  expect(publicNotice.receiptJson).not.toBe(before.publicNotice.receiptJson);
});
