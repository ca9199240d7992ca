import type { Member } from '@fulian/domain/access';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import {
  answered,
  openRatingWorld,
  type RatingWorld,
  reviewed,
  type SeenApplication,
} from '../../../test/rating-world.js';
import { row, rows, sql } from '../../platform/rows.js';

let world: RatingWorld;
let county: readonly [Member, Member];
let reviewers: readonly [Member, Member, Member];
let panel: Member;
const sent: Record<string, string> = {};
beforeAll(async () => {
  world = await openRatingWorld();
  const round = await world.openRound(await world.enter('province', 'editor'));
  county = [await world.enter('county', 'reviewer'), await world.enter('county', 'reviewer')];
  reviewers = [
    await world.enter('prefecture', 'reviewer'),
    await world.enter('prefecture', 'reviewer'),
    await world.enter('prefecture', 'reviewer'),
  ];
  panel = await world.enter('province', 'reviewer');
  for (const actor of [...county, ...reviewers, panel]) await world.declare(actor, round);
  for (const unit of ['village', 'township', 'siblingVillage'] as const) {
    const chair = await world.enter(unit, 'chair');
    const id = await world.apply(chair, round, unit);
    await world.step(chair, 'saveRatingApplication', id, { homeName: unit, answers: answered(true) });
    await world.step(chair, 'submitRatingApplication', id);
    sent[unit] = id;
  }
});
afterAll(() => world.close());

/** How many connections wait for what another one holds. */
const waiting = async (): Promise<number> =>
  (
    await world.asSystem(() =>
      row(sql<{ count: number }>`
        select count(*)::int as count from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`),
    )
  )?.count ?? 0;

/**
 * Sends all at the same moment. A server has every one of them in its hands, held up at the application, before it lets any
 * go on; the embedded database has one connection, and they stand in line for it.
 */
async function atOnce<Answer>(id: string, deeds: readonly (() => Promise<Answer>)[]): Promise<Answer[]> {
  if (!('server' in inject('template'))) return Promise.all(deeds.map((deed) => deed()));
  let letGo = () => {};
  let isHeld = () => {};
  const held = new Promise<void>((resolve) => {
    isHeld = resolve;
  });
  const holding = world.asSystem(async () => {
    await rows(sql`select 1 from rating_application where id = ${id} for update`);
    const gone = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    isHeld();
    await gone;
  });
  await held;
  const answers = Promise.all(deeds.map((deed) => deed()));
  await expect.poll(waiting, { timeout: 10_000, interval: 20 }).toBe(deeds.length);
  letGo();
  await holding;
  return answers;
}

const versionOf = async (id: string): Promise<number> => {
  const found = await world.asSystem(() =>
    row(sql<{ version: number }>`select version from rating_application where id = ${id}`),
  );
  return found?.version ?? 0;
};

const historyOf = (id: string) =>
  world.asSystem(() =>
    rows(sql<{ step: string; reason: string }>`
      select step, reason from rating_step where application_id = ${id} and step <> 'submit' order by ordinal`),
  );

/** What was sent, with the refusal's code or where it led. */
const outcome = ({ code, state }: Pick<SeenApplication, 'code' | 'state'>): string => code ?? state;

test('of two steps at the same moment one is taken, the other is told so, and nothing is written over', async () => {
  const id = sent.village as string;
  const version = await versionOf(id);
  const outcomes = (
    await atOnce(id, [
      () => world.step(county[0], 'passRatingApplication', id, { version, reason: '材料齐全' }),
      () => world.step(county[1], 'returnRatingApplication', id, { version, reason: '缺佐证' }),
    ])
  ).map(outcome);
  expect(outcomes).toContain('StaleVersion');
  const isPassed = outcomes[0] === 'review';
  expect(outcomes).toEqual(isPassed ? ['review', 'StaleVersion'] : ['StaleVersion', 'draft']);
  expect(await historyOf(id)).toEqual([
    isPassed ? { step: 'pass', reason: '材料齐全' } : { step: 'return', reason: '缺佐证' },
  ]);
  expect(await versionOf(id)).toBe(version + 1);
});

test('of a bulk step and a single one at the same moment one is taken, and the row of the other says so', async () => {
  const id = sent.township as string;
  const version = await versionOf(id);
  const bulk = async (): Promise<SeenApplication> => {
    const { passRatingApplications } = await world.ask<{
      passRatingApplications: { result: SeenApplication }[];
    }>(
      county[0],
      `mutation($input: SeveralApplicationsStepInput!) { passRatingApplications(input: $input) {
        result { ... on Refusal { code } ... on RatingApplication { state } } } }`,
      { input: { applications: [{ ratingApplicationId: id, version }], reason: '成批通过' } },
    );
    return passRatingApplications[0]?.result as SeenApplication;
  };
  const single = () => world.step(county[1], 'passRatingApplication', id, { version, reason: '单独通过' });
  const outcomes = (await atOnce(id, [bulk, single])).map(outcome);
  expect(outcomes.toSorted()).toEqual(['StaleVersion', 'review']);
  expect(await historyOf(id)).toEqual([
    { step: 'pass', reason: outcomes[0] === 'review' ? '成批通过' : '单独通过' },
  ]);
});

test('two blind scores at the same moment are both kept, each with its reasons; what comes after a return is not', async () => {
  const id = sent.siblingVillage as string;
  await world.step(county[0], 'passRatingApplication', id, { reason: '齐' });
  const version = await versionOf(id);
  const score = (at: 0 | 1 | 2, reason: string) => () =>
    world.step(reviewers[at], 'scoreRatingApplication', id, {
      version,
      answers: reviewed(true, reason),
      vetoes: [],
    });
  const outcomes = (await atOnce(id, [score(0, '第一位看过'), score(1, '第二位看过')])).map(outcome);
  expect(outcomes.toSorted()).toEqual(['panel', 'review']);
  const kept = await world.asSystem(() =>
    rows(sql<{ reason: string; seat: number }>`
      select distinct r.value as reason, s.seat from rating_score s, jsonb_each_text(s.reasons) r
      where s.application_id = ${id} order by r.value`),
  );
  expect(kept.map(({ reason }) => reason).toSorted()).toEqual(['第一位看过', '第二位看过'].toSorted());
  expect(kept.map(({ seat }) => seat).toSorted()).toEqual([1, 2]);
  expect(outcome(await score(2, '第三位看过')())).toBe('WrongRatingState');
  await world.step(panel, 'returnRatingApplication', id, { reason: '缺备案号' });
  expect(outcome(await score(2, '第三位看过')())).toBe('StaleVersion');
});
