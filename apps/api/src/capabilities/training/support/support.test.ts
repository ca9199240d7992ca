import type { Member } from '@fulian/domain/access';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CoachingWorld, openCoachingWorld } from '../../../../test/coaching-world.js';

let world: CoachingWorld;
let she: Member;
beforeAll(async () => {
  world = await openCoachingWorld();
  she = await world.trainee('village', '曾雨荷');
});
afterAll(() => world.close());

const wish = { kind: 'equipment', wish: '一支领夹麦，院子里风大。' };
const asks = (who: Member, more: object = {}) =>
  world.deed(who, 'askForSupport', 'AskForSupportInput', {
    idempotencyKey: crypto.randomUUID(),
    ...wish,
    ...more,
  });
const decide = (who: Member, request: { id: string; version: number }, step: string, reason?: string) =>
  world.deed(who, 'decideSupportRequest', 'DecideSupportInput', {
    supportRequestId: request.id,
    version: request.version,
    step,
    reason,
  });

test('she asks, her county decides with a reason, and she reads it', async () => {
  const request = await asks(she);
  expect(request).toMatchObject({ state: 'asked', traineeName: '曾雨荷' });
  expect(await decide(world.office, request, 'decline')).toMatchObject({ code: 'ReasonMissing' });
  const granted = await decide(world.office, request, 'grant', '本月设备还有一支，先借三个月。');
  expect(granted).toMatchObject({ state: 'granted', decidedBy: '澧县' });
  const { mySupportRequests } = await world.ask<{ mySupportRequests: object[] }>(
    she,
    '{ mySupportRequests { state reason decidedBy } }',
  );
  expect(mySupportRequests[0]).toMatchObject({ state: 'granted', reason: '本月设备还有一支，先借三个月。' });
  expect(await decide(world.office, granted, 'decide_anew')).toMatchObject({ state: 'asked', reason: null });
});

test('another county decides nothing of hers, and she decides nothing herself', async () => {
  const request = await asks(she);
  const other = world.member('siblingCounty', 'chair') as Member;
  expect(await decide(other, request, 'grant', '可以，没有问题')).toMatchObject({
    code: 'SupportRequestNotFound',
  });
  await expect(decide(she, request, 'grant', '我同意我自己')).rejects.toThrow(/decide-support/);
});

test('requests are listed within one’s own subtree alone, what waits first', async () => {
  const listed = async (who: Member) =>
    (
      await world.ask<{ supportRequests: { nodes: { state: string }[] } }>(
        who,
        'query($id: ID!) { supportRequests(within: $id) { nodes { state } } }',
        { id: world.units.county.id },
      )
    ).supportRequests.nodes;
  const done = await asks(she);
  await decide(world.office, done, 'decline', '今年的设备已经借完了。');
  await asks(she);
  expect((await listed(world.office)).map(({ state }) => state)).toEqual([
    'asked',
    'asked',
    'asked',
    'declined',
  ]);
  expect(await listed(world.member('siblingCounty', 'chair') as Member)).toEqual([]);
});

test('she takes a request back while it is not decided', async () => {
  const request = await asks(she, { kind: 'editing_help' });
  const step = { supportRequestId: request.id, version: request.version };
  expect(await world.deed(she, 'withdrawSupportRequest', 'SupportStepInput', step)).toMatchObject({
    state: 'withdrawn',
  });
});

test('an office writes down what was asked for on paper, and puts a decline by a slip right', async () => {
  const recorded = await world.deed(world.office, 'recordSupportRequest', 'RecordSupportRequestInput', {
    idempotencyKey: crypto.randomUUID(),
    traineeId: await world.idOf(she),
    ...wish,
  });
  expect(recorded).toMatchObject({ state: 'asked', traineeName: '曾雨荷' });
  const declined = await decide(world.office, recorded, 'decline', '今年的设备已经借完了。');
  const anew = await decide(world.office, declined, 'decide_anew');
  expect(anew).toMatchObject({ state: 'asked', reason: null });
  expect(await decide(world.office, anew, 'grant', '点错了：还有一支可以借。')).toMatchObject({
    state: 'granted',
  });
});
