import { randomUUID } from 'node:crypto';
import type { Actor } from '@fulian/domain/access';
import { CalendarDate } from '@fulian/domain/kernel';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Ask, openAsk } from '../../../test/ask.js';
import { openWorld, type World } from '../../../test/world.js';
import { today } from '../../platform/clock.js';

let world: World;
let ask: Ask;
const ago = (days: number): CalendarDate => CalendarDate.plusDays(today(), -days);

beforeAll(async () => {
  world = await openWorld();
  ask = await openAsk(world, 'federation', 'platforms', 'matters');
});
afterAll(() => world.close());

const seen = '{ __typename ... on Refusal { code path } ... on Matter { id version count answeredOn } }';

const enter = async (actor: Actor, more: object = {}) =>
  (
    await ask<{ enterMatter: { id: string; version: number; code?: string } }>(
      actor,
      `mutation($input: EnterMatterInput!) { enterMatter(input: $input) ${seen} }`,
      {
        input: {
          idempotencyKey: randomUUID(),
          unitId: world.units.township.id,
          receivedOn: ago(30),
          channel: 'message',
          kind: 'question',
          count: 1,
          ...more,
        },
      },
    )
  ).enterMatter;

const change = async (actor: Actor, field: 'answerMatter' | 'removeMatter', input: object) =>
  (
    await ask<Record<string, unknown>>(
      actor,
      `mutation($input: ${field === 'answerMatter' ? 'AnswerMatterInput' : 'RemoveMatterInput'}!) {
        ${field}(input: $input) ${seen} }`,
      { input },
    )
  )[field];

const registerOf = async (actor: Actor, unit: 'township' | 'village' = 'township') =>
  (
    await ask<{ replyRegister: object | null }>(
      actor,
      `query($id: ID!) { replyRegister(unitId: $id) { repliesGiven
        questions { received answered onTimePercent }
        matters(first: 2) { totalCount nodes { id answeredOn } pageInfo { hasNextPage endCursor } } } }`,
      { id: world.units[unit].id },
    )
  ).replyRegister;

test('a home writes down what came and when it was answered, the tiers above read it, a sibling does not', async () => {
  const officer = world.member('township');
  const key = randomUUID();
  const answered = await enter(officer, { idempotencyKey: key, count: 3, answeredOn: ago(29) });
  expect(await enter(officer, { idempotencyKey: key, count: 3, answeredOn: ago(29) })).toEqual(answered);
  const open = await enter(world.member('township', 'executive_committee_member'));
  const expected = {
    repliesGiven: 3,
    questions: { received: 4, answered: 3, onTimePercent: 75 },
    matters: { totalCount: 2, nodes: [{ id: open.id, answeredOn: null }, { id: answered.id }] },
  };
  for (const actor of [officer, world.member('county', 'reviewer'), world.member('province', 'editor')])
    expect(await registerOf(actor)).toMatchObject(expected);
  expect(await registerOf(world.member('siblingTownship'))).toBeNull();
  expect(await registerOf(officer, 'village')).toMatchObject({ repliesGiven: null });

  const { id: matterId, version } = open;
  const stranger = world.member('siblingTownship');
  expect(await change(stranger, 'answerMatter', { matterId, version, answeredOn: today() })).toMatchObject({
    code: 'MatterNotFound',
  });
  expect(await change(officer, 'answerMatter', { matterId, version, answeredOn: ago(31) })).toMatchObject({
    code: 'AnsweredBeforeReceived',
    path: ['answeredOn'],
  });
  expect(await change(officer, 'answerMatter', { matterId, version, answeredOn: ago(28) })).toMatchObject({
    answeredOn: ago(28),
    version: 2,
  });
  expect(await change(officer, 'removeMatter', { matterId, version })).toMatchObject({
    code: 'StaleVersion',
  });
  expect(await change(officer, 'answerMatter', { matterId, version: 2 })).toMatchObject({ answeredOn: null });
  expect(await change(officer, 'removeMatter', { matterId, version: 3 })).toMatchObject({ id: matterId });
  expect(await registerOf(officer)).toMatchObject({ matters: { totalCount: 1 } });
});

test('a township writes down for its village, and for nobody beside it', async () => {
  const officer = world.member('township');
  expect(await enter(officer, { unitId: world.units.village.id })).toMatchObject({ version: 1 });
  expect(await enter(officer, { unitId: world.units.siblingTownship.id })).toMatchObject({
    code: 'UnitNotFound',
  });
  expect(await enter(officer, { receivedOn: CalendarDate.plusDays(today(), 1) })).toMatchObject({
    code: 'MatterInFuture',
    path: ['receivedOn'],
  });
});

test('a long register is read page by page, what is open first', async () => {
  const officer = world.member('siblingVillage');
  const unitId = world.units.siblingVillage.id;
  const made: string[] = [];
  for (const [days, answeredOn] of [
    [3, null],
    [9, null],
    [1, ago(0)],
  ] as const)
    made.push((await enter(officer, { unitId, receivedOn: ago(days), answeredOn })).id);
  const page = async (after: string | null) =>
    (
      await ask<{
        replyRegister: { matters: { nodes: { id: string }[]; pageInfo: { endCursor: string } } };
      }>(
        officer,
        `query($id: ID!, $after: String) { replyRegister(unitId: $id) {
          matters(first: 2, after: $after) { nodes { id } pageInfo { endCursor } } } }`,
        { id: unitId, after },
      )
    ).replyRegister.matters;
  const first = await page(null);
  const second = await page(first.pageInfo.endCursor);
  expect([...first.nodes, ...second.nodes].map(({ id }) => id)).toEqual(made);
});
