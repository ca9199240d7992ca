import { CalendarDate } from '@fulian/domain/kernel';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CampsWorld, openCampsWorld } from '../../../test/camps-world.js';
import { today } from '../../platform/clock.js';
import { rows, sql } from '../../platform/rows.js';

let world: CampsWorld;
beforeAll(async () => {
  world = await openCampsWorld();
});
afterAll(() => world.close());

const listOf = async (actor: Parameters<CampsWorld['ask']>[0], campId: string) => {
  const { campEnrolments } = await world.ask<{
    campEnrolments: {
      totalCount: number;
      nodes: { id: string; version: number; state: string; trainee: { name: string; ageBand: string } }[];
    };
  }>(
    actor,
    'query($campId: ID!) { campEnrolments(campId: $campId) { totalCount nodes { id version state trainee { name ageBand } } } }',
    { campId },
  );
  return campEnrolments;
};

test('a camp goes from its plan over recommendations and seats to its roster', async () => {
  const camp = await world.openCamp();
  expect(camp.state).toBe('open');
  const one = await world.recommend(world.county, camp.id, 'village', '曾雨荷');
  const other = await world.recommend(world.county, camp.id, 'township', '廖心语');
  expect([one.state, other.state]).toEqual(['recommended', 'recommended']);
  for (const { id, version } of [one, other])
    expect(
      await world.deed(world.organiser, 'takeEnrolmentStep', { enrolmentId: id, version, step: 'confirm' }),
    ).toMatchObject({ state: 'confirmed' });

  const closed = await world.deed(world.organiser, 'takeCampStep', {
    campId: camp.id,
    version: camp.version,
    step: 'close',
  });
  const roster = { campId: camp.id, version: closed.version, attendedIds: [one.id] };
  expect(await world.deed(world.organiser, 'takeRoster', roster)).toMatchObject({ code: 'CampNotBegun' });
  await world.begin(camp.id);
  const finish = { campId: camp.id, version: closed.version, step: 'finish' };
  expect(await world.deed(world.organiser, 'takeCampStep', finish)).toMatchObject({ code: 'RosterNotTaken' });
  const taken = await world.deed(world.organiser, 'takeRoster', roster);
  expect(
    await world.deed(world.organiser, 'takeCampStep', { ...finish, version: taken.version }),
  ).toMatchObject({ state: 'done' });
  expect((await listOf(world.organiser, camp.id)).nodes.map(({ state }) => state)).toEqual([
    'attended',
    'absent',
  ]);
});

test('a county recommends a girl of 17 with her guardian’s consent, and none under 16', async () => {
  const camp = await world.openCamp();
  const years = (count: number) => `${Number(today().slice(0, 4)) - count}-01-01`;
  const consent = { guardianName: '杨桂兰', guardianRelation: '母亲', consentGivenOn: today() };
  const girl = (bornOn: string, more = {}) =>
    world.recommend(world.county, camp.id, 'village', '向小满', { bornOn, ...more });
  expect(await girl(years(17))).toMatchObject({ code: 'GuardianConsentMissing' });
  expect(await girl(years(14), consent)).toMatchObject({ code: 'TooYoungToStream' });
  expect(await girl(years(17), consent)).toMatchObject({ state: 'recommended' });
  expect((await listOf(world.county, camp.id)).nodes.map(({ trainee }) => trainee.ageBand)).toEqual([
    'minor',
  ]);
  const later = await world.openCamp();
  expect(
    await world.recommend(world.county, later.id, 'village', '向小满', { bornOn: years(17) }),
  ).toMatchObject({ state: 'recommended' });
});

test('a woman is enrolled once, and recommended again after she withdrew as if she had not', async () => {
  const camp = await world.openCamp();
  const first = await world.recommend(world.county, camp.id, 'village', '陈小穗');
  expect(await world.recommend(world.county, camp.id, 'village', '陈小穗')).toMatchObject({
    code: 'AlreadyEnrolled',
  });
  const step = { enrolmentId: first.id, version: first.version, step: 'withdraw' };
  expect(await world.deed(world.county, 'takeEnrolmentStep', step)).toMatchObject({ state: 'withdrawn' });
  expect(await world.deed(world.county, 'takeEnrolmentStep', step)).toMatchObject({ code: 'StaleVersion' });
  expect(await world.recommend(world.county, camp.id, 'village', '陈小穗')).toMatchObject({
    id: first.id,
    state: 'recommended',
  });
});

test('a decline by a slip is put right with a reason, and she has her seat as if it had not been', async () => {
  const camp = await world.openCamp();
  const recommended = await world.recommend(world.county, camp.id, 'village', '龙腊梅');
  const step = (
    actor: typeof world.county,
    { id, version }: typeof recommended,
    name: string,
    note?: string,
  ) => world.deed(actor, 'takeEnrolmentStep', { enrolmentId: id, version, step: name, note });
  const declined = await step(world.organiser, recommended, 'decline', '这一期人已经满了。');
  expect(declined).toMatchObject({ state: 'declined' });
  expect(await step(world.county, declined, 'recommend')).toMatchObject({ code: 'ReasonMissing' });
  const again = await step(world.county, declined, 'recommend', '点错了，她半年来每周都发。');
  expect(again).toMatchObject({ id: recommended.id, state: 'recommended' });
  expect(await step(world.organiser, again, 'confirm')).toMatchObject({ state: 'confirmed' });
});

test('quotas of a prefecture and of a county in it outlast an edit of the camp, and never exceed its seats', async () => {
  const camp = await world.openCamp(5, [
    ['prefecture', 3],
    ['county', 2],
  ]);
  const { plan } = await world.ask<{
    plan: { quotas: { seats: number; unit: { id: string } }[]; [field: string]: unknown };
  }>(
    world.organiser,
    `query($id: ID!) { plan: camp(id: $id) { title sessionNumber venue firstOn lastOn basis
      lessons { day begins ends title } quotas { seats unit { id } } } }`,
    { id: camp.id },
  );
  const quotas = plan.quotas.map(({ seats, unit }) => ({ unitId: unit.id, seats }));
  const edit = (version: number, seats: number) =>
    world.deed(world.organiser, 'editCamp', { ...plan, quotas, campId: camp.id, version, seats });
  expect(await edit(camp.version, 4)).toMatchObject({ code: 'QuotasAboveSeats' });
  expect(await edit(camp.version, 6)).toMatchObject({ state: 'open' });
  const { camp: kept } = await world.ask<{ camp: { quotas: unknown } }>(
    world.organiser,
    'query($id: ID!) { camp(id: $id) { quotas { seats unit { id } } } }',
    { id: camp.id },
  );
  expect(kept.quotas).toEqual(plan.quotas);
  expect(quotas.map(({ seats }) => seats).toSorted()).toEqual([2, 3]);
});

test('seats are given by the organiser alone, within the quota of her unit and within the camp', async () => {
  const camp = await world.openCamp(2, [['county', 1]]);
  const [one, two] = [
    await world.recommend(world.county, camp.id, 'village', '甲女士'),
    await world.recommend(world.county, camp.id, 'village', '乙女士'),
  ];
  const confirm = (actor: typeof world.county, { id, version }: typeof one) =>
    world.deed(actor, 'takeEnrolmentStep', { enrolmentId: id, version, step: 'confirm' });
  expect(await confirm(world.county, one)).toMatchObject({ code: 'NotTheOrganiser' });
  expect(await confirm(world.organiser, one)).toMatchObject({ state: 'confirmed' });
  expect(await confirm(world.organiser, two)).toMatchObject({ code: 'QuotaUsedUp' });
  expect(
    await world.deed(world.organiser, 'takeEnrolmentStep', {
      enrolmentId: two.id,
      version: two.version,
      step: 'wait',
    }),
  ).toMatchObject({ state: 'waiting' });
  const outside = world.member('otherCounty');
  expect(await world.recommend(outside, camp.id, 'otherCounty', '丙女士')).toMatchObject({
    code: 'NoQuotaForUnit',
  });
});

test('a seat that is given back goes to who waits longest of those whose unit has one left', async () => {
  const camp = await world.openCamp(2, [
    ['county', 1],
    ['siblingCounty', 1],
  ]);
  const [she, sister] = [
    await world.person('village', '石春秀'),
    await world.person('siblingCounty', '石夏秀'),
  ];
  const sibling = world.member('siblingCounty');
  const decide = async (
    step: string,
    by: typeof world.county,
    unit: 'village' | 'siblingCounty',
    name: string,
  ) => {
    const { id, version } = await world.recommend(by, camp.id, unit, name);
    return world.deed(world.organiser, 'takeEnrolmentStep', { enrolmentId: id, version, step });
  };
  const own = await decide('confirm', world.county, 'village', '石春秀');
  await decide('confirm', sibling, 'siblingCounty', '石夏秀');
  await decide('wait', sibling, 'siblingCounty', '向秋秀');
  await decide('wait', world.county, 'village', '向冬秀');
  const states = async () =>
    (await listOf(world.organiser, camp.id)).nodes.map(({ trainee, state }) => `${trainee.name} ${state}`);
  await world.deed(she, 'withdrawFromCamp', { enrolmentId: own.id, version: own.version });
  expect(await states()).toEqual([
    '石春秀 withdrawn',
    '石夏秀 confirmed',
    '向秋秀 waiting',
    '向冬秀 confirmed',
  ]);
  await world.ask(sister, 'mutation { leaveTraining { __typename } }');
  expect(await states()).toEqual(['石春秀 withdrawn', '向秋秀 confirmed', '向冬秀 confirmed']);
});

test('who is enrolled is seen within the subtree and by no sibling', async () => {
  const camp = await world.openCamp();
  await world.recommend(world.county, camp.id, 'village', '易念慈');
  expect((await listOf(world.county, camp.id)).totalCount).toBe(1);
  expect((await listOf(world.member('siblingCounty'), camp.id)).totalCount).toBe(0);
  expect(await world.recommend(world.member('siblingCounty'), camp.id, 'village', '易念慈')).toMatchObject({
    code: 'UnitNotFound',
  });
});

test('a planned camp is its planner’s, and an open one is known to every member', async () => {
  const camp = await world.openCamp();
  const seen = async (actor: typeof world.county) =>
    (
      await world.ask<{ camp: object | null }>(actor, 'query($id: ID!) { camp(id: $id) { id } }', {
        id: camp.id,
      })
    ).camp;
  expect(await seen(world.member('otherCounty'))).not.toBeNull();
  await world.asSystem(async () => {
    await rows(sql`update camp set state = 'planned' where id = ${camp.id}`);
  });
  expect(await seen(world.member('otherCounty'))).toBeNull();
  expect(await seen(world.organiser)).not.toBeNull();
});

test('seats are proposed by villages, and add up', async () => {
  const { proposedQuotas } = await world.ask<{ proposedQuotas: { seats: number; unit: { name: string } }[] }>(
    world.organiser,
    'query($unitId: ID!) { proposedQuotas(unitId: $unitId, seats: 9, atLeast: 2) { seats unit { name } } }',
    { unitId: world.units.province.id },
  );
  expect(proposedQuotas.map(({ unit, seats }) => `${unit.name} ${seats}`)).toEqual(['常德市 6', '邵阳市 3']);
});

test('a camp in the citrus harvest says so', async () => {
  const camp = await world.openCamp();
  const season = `${Number(today().slice(0, 4)) + 1}-11-20`;
  await world.asSystem(async () => {
    const last = CalendarDate.plusDays(season as CalendarDate, 2);
    await rows(sql`update camp set first_on = ${season}, last_on = ${last} where id = ${camp.id}`);
  });
  const found = await world.ask<{ camp: { seasonClashes: object[] } }>(
    world.county,
    'query($id: ID!) { camp(id: $id) { seasonClashes { name places fromOn } } }',
    { id: camp.id },
  );
  const places = ['石门县', '麻阳苗族自治县', '永兴县', '洪江市'];
  expect(found.camp.seasonClashes).toEqual([{ name: '柑橘采收', places, fromOn: season }]);
});
