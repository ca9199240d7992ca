import { randomUUID } from 'node:crypto';
import type { Actor } from '@fulian/domain/access';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Ask, openAsk } from '../../../../test/ask.js';
import { openWorld, type World } from '../../../../test/world.js';

let world: World;
let ask: Ask;
let county: Actor;
let handle: string;

beforeAll(async () => {
  world = await openWorld();
  ask = await openAsk(world, 'federation', 'platforms');
});
afterAll(() => world.close());
beforeEach(() => {
  county = world.member('county');
  handle = `h${randomUUID()}`;
});

type Result = { __typename: string; id: string; version: number; path?: readonly string[] } & Record<
  string,
  unknown
>;

const shown =
  '__typename ... on Account { id version name handle closedOn unit { name } } ... on Refusal { path }';

const change =
  (deed: string, inputType: string) =>
  async (actor: Actor, input: Record<string, unknown>): Promise<Result> => {
    const mutation = `mutation ($input: ${inputType}!) { ${deed}(input: $input) { ${shown} } }`;
    return (await ask<Record<string, Result>>(actor, mutation, { input }))[deed] as Result;
  };

const registerWith = change('registerAccount', 'RegisterAccountInput');
const edit = change('editAccount', 'EditAccountInput');
const close = change('closeAccount', 'CloseAccountInput');
const reopen = change('reopenAccount', 'ReopenAccountInput');
const record = change('recordSnapshot', 'RecordSnapshotInput');

const register = (input: Record<string, unknown> = {}, actor = county) =>
  registerWith(actor, {
    idempotencyKey: randomUUID(),
    unitId: world.units.county.id,
    platform: 'douyin',
    name: '澧县女性',
    handle,
    ...input,
  });

const provinceNow = async (): Promise<Record<string, unknown>> => {
  const { figures } = await ask<{ figures: { now: Record<string, unknown> } }>(
    world.member('province'),
    `{ figures(unitId: "${world.units.province.id}") { now { followers accounts reportingAccounts lastReportedOn } } }`,
  );
  return figures.now;
};

test('a registered account stands in its unit and counts for every unit above', async () => {
  const { accounts } = await provinceNow();
  const account = await register({ unitId: world.units.village.id });
  expect(account).toMatchObject({ __typename: 'Account', version: 1, unit: { name: '回龙村' } });
  expect(await provinceNow()).toMatchObject({ accounts: (accounts as number) + 1 });
});

test('a retry with the same key returns the first account', async () => {
  const idempotencyKey = randomUUID();
  const first = await register({ idempotencyKey });
  expect(await register({ idempotencyKey })).toEqual(first);
});

test('an account of a unit that is not one’s own is not registered, as if there were no such unit', async () => {
  for (const unitId of [world.units.siblingCounty.id, world.units.prefecture.id, randomUUID(), 'none'])
    expect(await register({ unitId })).toEqual({ __typename: 'UnitNotFound', path: ['unitId'] });
});

test('a handle registered by a unit one cannot see is registered all the same', async () => {
  await register({ unitId: world.units.siblingCounty.id, handle }, world.member('siblingCounty'));
  expect(await register({ handle: handle.toUpperCase() })).toEqual({
    __typename: 'DuplicateAccount',
    path: ['handle'],
  });
  expect(await register({ handle, platform: 'weibo' })).toMatchObject({ __typename: 'Account' });
});

test.each(['handle', 'name'])(
  'of those who register an account with one %s at once, one does',
  async (field) => {
    const same = field === 'handle' ? {} : { handle: null, name: handle };
    const results = await Promise.all(Array.from({ length: 4 }, () => register(same)));
    expect(results.map(({ __typename }) => __typename).sort()).toEqual([
      'Account',
      ...Array(3).fill('DuplicateAccount'),
    ]);
    expect(results.filter(({ path }) => path?.[0] === field)).toHaveLength(3);
  },
);

test('of those who reopen and register one account at once, one does', async () => {
  const { id, version } = await register();
  await close(county, { id, version, closedOn: '2026-02-01' });
  const results = await Promise.all([register(), reopen(county, { id, version: 2 })]);
  expect(results.map(({ __typename }) => __typename).sort()).toEqual(['Account', 'DuplicateAccount']);
});

test('details that are no details are refused at their field, and the key stays free', async () => {
  const idempotencyKey = randomUUID();
  const refused = await register({ idempotencyKey, url: 'javascript:alert(1)' });
  expect(refused).toEqual({ __typename: 'NotAnAddress', path: ['url'] });
  expect(await register({ idempotencyKey })).toMatchObject({ __typename: 'Account' });
});

test('an edit replaces the details and grows the version; a second from the old version is refused', async () => {
  const { id, version } = await register();
  const edited = await edit(county, { id, version, name: '澧县妇联' });
  expect(edited).toMatchObject({ version: 2, name: '澧县妇联', handle: null });
  expect(await edit(county, { id, version, name: '别的' })).toEqual({
    __typename: 'StaleVersion',
    path: ['version'],
  });
});

test('nobody edits, closes, reopens or tells of an account outside of her subtree', async () => {
  const { id, version } = await register();
  const sibling = world.member('siblingCounty');
  const notFound = { __typename: 'AccountNotFound', path: ['id'] };
  expect(await edit(sibling, { id, version, name: '别的' })).toEqual(notFound);
  expect(await close(sibling, { id, version, closedOn: '2026-01-01' })).toEqual(notFound);
  expect(await reopen(sibling, { id, version })).toEqual(notFound);
  const told = { idempotencyKey: randomUUID(), accountId: id, on: '2026-01-01', followers: 1 };
  expect(await record(sibling, told)).toEqual({ __typename: 'AccountNotFound', path: ['accountId'] });
});

test('a post that does not keep accounts registers none', async () => {
  const reviewer = world.member('county', 'reviewer');
  await expect(register({}, reviewer)).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
});

test('a closed account leaves the stock on its last day, and a reopened one comes back', async () => {
  const before = await provinceNow();
  const { id, version } = await register({ openedOn: '2026-01-01' });
  await record(county, { idempotencyKey: randomUUID(), accountId: id, on: '2026-02-01', followers: 700 });
  const open = await provinceNow();
  expect(open.followers).toBe((before.followers as number) + 700);
  expect(await close(county, { id, version, closedOn: '2026-01-31' })).toMatchObject({
    __typename: 'FiguresAfterClosing',
  });
  const closed = await close(county, { id, version, closedOn: '2026-02-10' });
  expect(closed).toMatchObject({ __typename: 'Account', version: 2, closedOn: '2026-02-10' });
  expect(await provinceNow()).toMatchObject({ followers: before.followers, accounts: before.accounts });
  const told = { idempotencyKey: randomUUID(), accountId: id, on: '2026-02-11', followers: 1 };
  expect(await record(county, told)).toMatchObject({ __typename: 'ReportedAfterClosing' });
  expect(await reopen(county, { id, version: closed.version })).toMatchObject({ version: 3, closedOn: null });
  expect(await provinceNow()).toEqual(open);
});

test('a closed account makes room for its handle, and is then not reopened beside the other', async () => {
  const { id, version } = await register();
  await close(county, { id, version, closedOn: '2026-02-01' });
  await register();
  expect(await reopen(county, { id, version: 2 })).toMatchObject({ __typename: 'DuplicateAccount' });
});

test('figures typed again correct what was told before, and leave the rest', async () => {
  const { id } = await register();
  const tellOn = (figures: Record<string, unknown>) =>
    record(county, { idempotencyKey: randomUUID(), accountId: id, on: '2026-02-01', ...figures });
  await tellOn({ followers: 10, reads: 100_000, censored: ['reads'] });
  await tellOn({ followers: 12 });
  const { account } = await ask<{ account: unknown }>(
    county,
    `{ account(id: "${id}") { latest { on followers { state value } reads { state value } plays { state value } } } }`,
  );
  expect(account).toEqual({
    latest: {
      on: '2026-02-01',
      followers: { state: 'known', value: 12 },
      reads: { state: 'censored', value: 100_000 },
      plays: { state: 'missing', value: null },
    },
  });
});

test.each([
  [{ followers: -1 }, 'NotACount'],
  [{}, 'NothingReported'],
  [{ followers: 1, on: '2999-01-01' }, 'ReportedForFuture'],
])('the figures %o are refused as %s', async (figures, code) => {
  const { id } = await register();
  const input = { idempotencyKey: randomUUID(), accountId: id, on: '2026-02-01', ...figures };
  expect(await record(county, input)).toMatchObject({ __typename: code });
});
