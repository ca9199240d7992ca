import { randomUUID } from 'node:crypto';
import type { Actor } from '@fulian/domain/access';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Ask, openAsk } from '../../../test/ask.js';
import { type PlantedAccount, plantAccount } from '../../../test/plant-accounts.js';
import { openWorld, type World } from '../../../test/world.js';

let world: World;
let ask: Ask;
let account: PlantedAccount;

beforeAll(async () => {
  world = await openWorld();
  ask = await openAsk(world, 'federation', 'platforms', 'alliance');
});
afterAll(() => world.close());
// Each test has an account of its own.
beforeEach(async () => {
  account = await world.asSystem(() => plantAccount(world.units, 'township', 'douyin', randomUUID()));
});

const deed = (actor: Actor, name: string, input: object) =>
  ask<Record<string, { code?: string }>>(
    actor,
    `mutation($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) {
      ... on Account { allianceMemberships { joinedOn joinProof leftOn leaveProof version } } ... on Refusal { code } } }`,
    { input },
  ).then((answer) => answer[name]);

const joining = () => ({ idempotencyKey: 'k', accountId: account.id, on: '2026-03-01', proof: '湘妇通3号' });
const joined = { joinedOn: '2026-03-01', joinProof: '湘妇通3号', leftOn: null, leaveProof: null };

test('an account joins with proof, leaves with proof, and its leaving can be taken back', async () => {
  const officer = world.member('county');
  expect(await deed(officer, 'joinAlliance', joining())).toEqual({
    allianceMemberships: [{ ...joined, version: 1 }],
  });
  const leaving = { accountId: account.id, version: 1, on: '2026-03-09', proof: '湘妇通9号' };
  expect(await deed(officer, 'leaveAlliance', leaving)).toEqual({
    allianceMemberships: [{ ...joined, leftOn: '2026-03-09', leaveProof: '湘妇通9号', version: 2 }],
  });
  expect(await deed(officer, 'returnToAlliance', { accountId: account.id, version: 2 })).toEqual({
    allianceMemberships: [{ ...joined, version: 3 }],
  });
});

test('an account joins once, and may join again after it left', async () => {
  const officer = world.member('township');
  await deed(officer, 'joinAlliance', joining());
  const again = { ...joining(), idempotencyKey: 'l', on: '2026-04-01' };
  expect(await deed(officer, 'joinAlliance', again)).toEqual({ code: 'AlreadyInAlliance' });
  await deed(officer, 'leaveAlliance', { accountId: account.id, version: 1, on: '2026-03-09', proof: '9号' });
  expect(await deed(officer, 'joinAlliance', again)).toMatchObject({
    allianceMemberships: [{ joinedOn: '2026-04-01' }, {}],
  });
});

test('an account of somebody else is not found', async () => {
  const sibling = world.member('siblingTownship');
  expect(await deed(sibling, 'joinAlliance', joining())).toEqual({ code: 'AccountNotFound' });
});

test('who never joined cannot leave, and neither can a closed account come back', async () => {
  const chair = world.member('township', 'chair');
  const leaving = { accountId: account.id, version: 1, on: '2026-03-09', proof: '9号' };
  expect(await deed(chair, 'leaveAlliance', leaving)).toEqual({ code: 'NotInAlliance' });
  await deed(chair, 'joinAlliance', joining());
  await deed(chair, 'leaveAlliance', leaving);
  await deed(chair, 'closeAccount', { id: account.id, version: 1, closedOn: '2026-03-10' });
  expect(await deed(chair, 'returnToAlliance', { accountId: account.id, version: 2 })).toEqual({
    code: 'AccountClosed',
  });
});
