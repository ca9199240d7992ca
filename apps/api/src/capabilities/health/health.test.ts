import { randomUUID } from 'node:crypto';
import type { Actor } from '@fulian/domain/access';
import { CalendarDate } from '@fulian/domain/kernel';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Ask, openAsk } from '../../../test/ask.js';
import { countQueries } from '../../../test/count-queries.js';
import { type PlantedAccount, plantAccount, tell } from '../../../test/plant-accounts.js';
import { openWorld, type World } from '../../../test/world.js';
import { today } from '../../platform/clock.js';
import { rows, sql } from '../../platform/rows.js';

let world: World;
let ask: Ask;
let account: PlantedAccount;
let healthy: PlantedAccount;

const ago = (days: number): CalendarDate => CalendarDate.plusDays(today(), -days);

beforeAll(async () => {
  world = await openWorld();
  ask = await openAsk(world, 'federation', 'platforms', 'health');
});
afterAll(() => world.close());
// Each test has accounts of its own.
beforeEach(async () => {
  const name = randomUUID();
  await world.asSystem(async () => {
    account = await plantAccount(world.units, 'township', 'douyin', name);
    healthy = await plantAccount(world.units, 'township', 'weibo', name);
    await rows(sql`update account set filing_number = '湘1' where id in (${account.id}, ${healthy.id})`);
    await tell([
      { accountId: account.id, day: ago(12), posts: 1, followers: 5000 },
      { accountId: account.id, day: ago(11), posts: 0, followers: 5003 },
      { accountId: account.id, day: ago(10), followers: 5007 },
      { accountId: account.id, day: ago(9), followers: 9007 },
      { accountId: account.id, day: ago(8), followers: 9010 },
      { accountId: healthy.id, day: ago(1), posts: 1, followers: 5000 },
    ]);
  });
});

interface Hinted {
  readonly hints: readonly { readonly kind: string }[] | null;
  readonly impostorReports: readonly object[] | null;
}

const hintsOf = async (actor: Actor, { id } = account, fields = 'kind') =>
  (await ask<{ account: Hinted | null }>(actor, `{ account(id: "${id}") { hints { ${fields} } } }`)).account
    ?.hints;
const kindsOf = async (...asked: Parameters<typeof hintsOf>) =>
  (await hintsOf(...asked))?.map(({ kind }) => kind);

test('an account’s own people and the tier above are told that it is silent and that its followers jumped', async () => {
  const hints = [
    { kind: 'silent', on: ago(12), amount: 12, before: CalendarDate.plusDays(today(), 2) },
    { kind: 'follower_jump', on: ago(9), amount: 4000, before: null },
  ];
  for (const unit of ['township', 'county'] as const)
    expect(await hintsOf(world.member(unit), account, 'kind on amount before')).toEqual(hints);
});

test('nobody higher up is told', async () => {
  expect(await hintsOf(world.member('prefecture'))).toBeNull();
  expect(await hintsOf(world.member('province', 'editor'))).toBeNull();
  expect(await hintsOf(world.member('siblingTownship'))).toBeUndefined();
});

test('an account is told of its double, whosever it is', async () => {
  await world.asSystem(() => plantAccount(world.units, 'siblingCounty', 'weibo', healthy.name));
  expect(await kindsOf(world.member('township'), healthy)).toEqual(['doubled_registration']);
});

test('messages that were counted and wait are told; the later count stands', async () => {
  const officer = world.member('township');
  const count = (unanswered: number, on = today()) =>
    ask(
      officer,
      'mutation($input: CountUnansweredInput!) { countUnanswered(input: $input) { __typename ... on Refusal { code } } }',
      {
        input: { accountId: healthy.id, on, unanswered },
      },
    );
  await count(3);
  expect(await kindsOf(officer, healthy)).toEqual(['unanswered_messages']);
  await count(0);
  expect(await kindsOf(officer, healthy)).toEqual([]);
  expect(await count(1, CalendarDate.plusDays(today(), 1))).toMatchObject({
    countUnanswered: { code: 'CountedInFuture' },
  });
});

test('an impostor is reported, told, and settled once', async () => {
  const officer = world.member('township');
  const input = {
    idempotencyKey: 'k',
    accountId: healthy.id,
    url: 'https://example.org/fake',
    seenOn: today(),
  };
  const report = () =>
    ask<{ reportImpostor: { id: string } }>(
      officer,
      'mutation($input: ReportImpostorInput!) { reportImpostor(input: $input) { ... on ImpostorReport { id } } }',
      { input },
    );
  const { id } = (await report()).reportImpostor;
  expect((await report()).reportImpostor.id).toBe(id);
  expect(await kindsOf(world.member('county'), healthy)).toEqual(['impostor_reported']);

  const settle = (actor: Actor) =>
    ask(
      actor,
      `mutation($input: SettleImpostorInput!) { settleImpostor(input: $input) {
        ... on ImpostorReport { outcome settledOn } ... on Refusal { code } } }`,
      { input: { impostorReportId: id, version: 1, outcome: 'taken_down' } },
    );
  expect(await settle(world.member('siblingTownship'))).toEqual({
    settleImpostor: { code: 'ImpostorReportNotFound' },
  });
  expect(await settle(officer)).toEqual({ settleImpostor: { outcome: 'taken_down', settledOn: today() } });
  expect(await settle(officer)).toEqual({ settleImpostor: { code: 'ImpostorSettled' } });
  expect(await kindsOf(officer, healthy)).toEqual([]);
});

test('a closing that was not announced is told of, one that was is not', async () => {
  const chair = world.member('township', 'chair');
  const close = (id: string, more: object) =>
    ask(
      chair,
      'mutation($input: CloseAccountInput!) { closeAccount(input: $input) { ... on Account { closingNoticedOn } ... on Refusal { code } } }',
      {
        input: { id, version: 1, closedOn: today(), ...more },
      },
    );
  await close(account.id, {});
  expect(await kindsOf(chair)).toEqual(['closed_without_notice']);
  const late = { noticedOn: CalendarDate.plusDays(today(), 1) };
  expect(await close(healthy.id, late)).toEqual({ closeAccount: { code: 'NoticeAfterClosing' } });
  expect(await close(healthy.id, { noticedOn: ago(9) })).toEqual({
    closeAccount: { closingNoticedOn: ago(9) },
  });
  expect(await kindsOf(chair, healthy)).toEqual([]);
});

test('accounts with hints are listed for their own unit and the one above, and looked at together', async () => {
  await world.asSystem(() => plantAccount(world.units, 'otherCounty'));
  const listed = `{ hintedAccounts(first: 1) { totalCount nodes { account { name unit { name } } hints { kind } } } }`;
  const nodes = [{ account: { unit: {} }, hints: [{ kind: 'filing_number_missing' }] }];
  for (const unit of ['otherCounty', 'otherPrefecture'] as const)
    expect(await ask(world.member(unit), listed)).toMatchObject({ hintedAccounts: { totalCount: 1, nodes } });
  expect(await ask(world.member('province'), listed)).toMatchObject({ hintedAccounts: { totalCount: 0 } });
  expect(await countQueries(world, () => ask(world.member('otherCounty'), listed))).toHaveLength(2);
});
