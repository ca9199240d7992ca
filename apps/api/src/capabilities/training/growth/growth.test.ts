import type { Member } from '@fulian/domain/access';
import { CalendarDate } from '@fulian/domain/kernel';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CoachingWorld, openCoachingWorld } from '../../../../test/coaching-world.js';
import { today } from '../../../platform/clock.js';
import { rows, sql } from '../../../platform/rows.js';

let world: CoachingWorld;
let she: Member;
beforeAll(async () => {
  world = await openCoachingWorld();
  she = await world.trainee('village', '曾雨荷');
});
afterAll(() => world.close());

const asked = `{ id
  trend { accountName knownFrom activeWeeks knownWeeks ownWorks titledWorks unanswered comments bestHour { fromHour } nextStep }
  growth { lines { measure now before percent } eligibility { rule answer has needs } isEligible ratingApplicationId } }`;
interface Growth {
  readonly growth: {
    readonly lines: readonly { readonly now: number | null; readonly percent: number | null }[];
    readonly eligibility: readonly { readonly rule: string; readonly answer: string }[];
    readonly isEligible: boolean;
    readonly ratingApplicationId: string | null;
  };
  readonly trend: object;
}
const read = async () => (await world.ask<{ myCoaching: Growth }>(she, `{ myCoaching ${asked} }`)).myCoaching;
const apply = async (key = crypto.randomUUID()) =>
  (
    await world.ask<{ applyFromGrowth: Record<string, unknown> & { id: string } }>(
      she,
      `mutation($key: ID!) { applyFromGrowth(idempotencyKey: $key) { __typename ... on Refusal { code }
        ... on RatingApplication { id state homeName givenAnswers { criterion number evidence } } } }`,
      { key },
    )
  ).applyFromGrowth;

/** An account of her village with a work a week in the last ten weeks, and one every other week before. */
async function bringIn(): Promise<void> {
  const account = crypto.randomUUID();
  const days = [
    ...Array.from({ length: 10 }, (_, at) => at * 7 + 1),
    ...Array.from({ length: 6 }, (_, at) => 90 + at * 14),
  ];
  await world.asSystem(async () => {
    await rows(sql`
      insert into account (id, province_id, unit_id, unit_path, platform, name, url)
      values (${account}, ${world.units.province.id}, ${she.unitId}, ${she.unitPath}::ltree, 'douyin', '回龙村女子先锋队',
        'https://example.org/h')`);
    for (const each of days) {
      const id = crypto.randomUUID();
      const on = CalendarDate.plusDays(today(), -each);
      await rows(sql`
        insert into work (id, account_id, unit_path, province_id, work_key, title, published_on, published_at)
        values (${id}, ${account}, ${she.unitPath}::ltree, ${world.units.province.id}, ${`w${each}`}, ${`作品 ${each}`}, ${on},
          (${on}::date + time '19:30') at time zone 'Asia/Shanghai')`);
      await rows(sql`
        insert into work_report (work_id, account_id, unit_path, province_id, observed_at, plays)
        values (${id}, ${account}, ${she.unitPath}::ltree, ${world.units.province.id}, now(), ${each * 10})`);
    }
  });
  await world.deed(she, 'editTraineeProfile', 'EditTraineeProfileInput', {
    topic: '米粑',
    accountId: account,
  });
}

test('before any export all is unknown, which is not zero, and the next step is to bring one in', async () => {
  const { growth, trend } = await read();
  expect(trend).toMatchObject({
    accountName: null,
    activeWeeks: null,
    comments: null,
    nextStep: 'bring_in_export',
  });
  expect(growth.lines.map(({ now }) => now)).toEqual([null, null]);
  expect(growth.eligibility.find(({ rule }) => rule === 'regular')).toMatchObject({ answer: 'unknown' });
  expect(await apply()).toMatchObject({ code: 'NotEligibleYet' });
});

test('her coach reads the same trend though the account’s figures are not shown to her', async () => {
  await bringIn();
  const { trend } = await read();
  expect(trend).toMatchObject({
    accountName: '回龙村女子先锋队',
    activeWeeks: 10,
    ownWorks: 10,
    comments: null,
  });
  const neighbour = await world.person('siblingVillage', '邻村陪练');
  await world.asSystem(() =>
    rows(sql`update coach_group set coach_id = ${neighbour.personId} where id = ${world.groupId}`),
  );
  expect(await world.coached(neighbour, she)).toMatchObject({ trend: { activeWeeks: 10 } });
  await world.asSystem(() =>
    rows(sql`update coach_group set coach_id = ${world.coach.personId} where id = ${world.groupId}`),
  );
});

test('an account of another unit is not hers to name', async () => {
  const other = crypto.randomUUID();
  await world.asSystem(() =>
    rows(sql`
      insert into account (id, province_id, unit_id, unit_path, platform, name)
      values (${other}, ${world.units.province.id}, ${world.units.siblingVillage.id},
        ${world.units.siblingVillage.path}::ltree, 'douyin', '仙桃村')`),
  );
  expect(
    await world.deed(she, 'editTraineeProfile', 'EditTraineeProfileInput', { accountId: other }),
  ).toMatchObject({ code: 'AccountNotFound' });
});

test('rule by rule she comes to an application that is filled in, once; then the rating takes its way', async () => {
  const camp = crypto.randomUUID();
  await world.asSystem(async () => {
    const { id, path } = world.units.province;
    const programme = crypto.randomUUID();
    await rows(sql`insert into training_programme (id, province_id, unit_id, unit_path, kind, name)
      values (${programme}, ${id}, ${id}, ${path}::ltree, 'streamers_corps', '主播团')`);
    await rows(sql`
      insert into camp (id, province_id, programme_id, unit_id, unit_path, state, title, session_number, venue, first_on,
        last_on, seats, basis)
      values (${camp}, ${id}, ${programme}, ${id}, ${path}::ltree, 'done', '主播团', 1, '长沙', '2024-05-20', '2024-05-24', 60, '文')`);
    await rows(sql`
      insert into enrolment (id, province_id, camp_id, trainee_id, unit_id, unit_path, state)
      select ${crypto.randomUUID()}, province_id, ${camp}, id, unit_id, unit_path, 'attended' from trainee
      where person_id = ${she.personId}`);
  });
  const draft = await world.send(she, { title: '一条', note: '请看' });
  await world.answer(world.coach, draft, '好');
  const waiting = (lines: Growth['growth']) =>
    lines.eligibility.filter(({ answer }) => answer !== 'met').map(({ rule }) => rule);
  expect(waiting((await read()).growth)).toEqual(['round']);
  await world.ask(
    world.member('province', 'editor'),
    'mutation($input: OpenRatingRoundInput!) { openRatingRound(input: $input) { __typename ... on Refusal { code message } } }',
    {
      input: {
        idempotencyKey: 'r',
        title: '2026 年微家评定',
        basis: 'business_grading',
        basisText: '业务评级',
        purpose: '看成长',
        minutes: 20,
        rubricName: 'micro_homes',
        applyUntil: CalendarDate.plusDays(today(), 30),
        checkDays: 5,
        reviewDays: 10,
        panelDays: 10,
        noticeDays: 5,
        appealDays: 10,
        gapThreshold: 10,
      },
    },
  );
  expect((await read()).growth).toMatchObject({ isEligible: true, ratingApplicationId: null });
  const key = crypto.randomUUID();
  const application = await apply(key);
  expect(application).toMatchObject({
    state: 'draft',
    homeName: '回龙村女子先锋队',
    givenAnswers: [{ criterion: 'original_works', number: 16, evidence: ['https://example.org/h'] }],
  });
  expect((await apply(key)).id).toBe(application.id);
  expect(await apply()).toMatchObject({ code: 'AlreadyApplied' });
  expect((await read()).growth).toMatchObject({ isEligible: false, ratingApplicationId: application.id });
});
