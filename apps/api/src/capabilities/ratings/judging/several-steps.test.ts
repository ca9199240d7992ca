import { randomUUID } from 'node:crypto';
import type { Member } from '@fulian/domain/access';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { countQueries } from '../../../../test/count-queries.js';
import { answered, openRatingWorld, type RatingWorld } from '../../../../test/rating-world.js';
import { rows, sql } from '../../../platform/rows.js';

let world: RatingWorld;
let editor: Member;
let county: Member;
let colleague: Member;
let round: string;
const sent: string[] = [];
beforeAll(async () => {
  world = await openRatingWorld();
  editor = await world.enter('province', 'editor');
  county = await world.enter('county', 'reviewer');
  colleague = await world.enter('county', 'reviewer');
  round = await world.openRound(editor);
  for (const unit of ['village', 'township', 'siblingVillage', 'siblingTownship'] as const) {
    const chair = await world.enter(unit, 'chair');
    const id = await world.apply(chair, round, unit);
    await world.step(chair, 'saveRatingApplication', id, { homeName: unit, answers: answered(true) });
    await world.step(chair, 'submitRatingApplication', id);
    sent.push(id);
  }
  await world.declare(county, round, [world.units.siblingTownship.id, world.units.siblingVillage.id]);
  await world.declare(colleague, round);
});
afterAll(() => world.close());

const [village, township, conflictedVillage] = [0, 1, 2] as const;
const versions = async () =>
  new Map(
    (
      await world.asSystem(() =>
        rows(sql<{ id: string; version: number }>`select id, version from rating_application`),
      )
    ).map(({ id, version }) => [id, version]),
  );

const several = async (actor: Member, field: string, ids: readonly string[], change: object = {}) => {
  const now = await versions();
  const applications = ids.map((id) => ({ ratingApplicationId: id, version: now.get(id) ?? 1, ...change }));
  const asked = `mutation($input: SeveralApplicationsStepInput!) { ${field}(input: $input) { ratingApplicationId
    result { __typename ... on Refusal { code } ... on RatingApplication { state homeName unit { name } } } } }`;
  return (
    await world.ask<Record<string, { ratingApplicationId: string; result: object }[]>>(actor, asked, {
      input: { applications, reason: '材料齐全' },
    })
  )[field];
};

const desk = (actor: Member) =>
  world.ask<{ judgingDesk: { waiting: number; tiers: object[] } }>(
    actor,
    `query($id: ID!) { judgingDesk(ratingRoundId: $id) { waiting done tiers { step done all }
      applications(first: 100) { totalCount nodes { id homeName state dueOn unit { name } } } } }`,
    { id: round },
  );

test('a progress of each tier counts what she may see, and gives away nobody she stays away from', async () => {
  expect((await desk(county)).judgingDesk.tiers[0]).toEqual({ step: 'check', done: 0, all: 2 });
  expect((await desk(colleague)).judgingDesk.tiers[0]).toEqual({ step: 'check', done: 0, all: 4 });
  const late = await world.enter('county', 'reviewer');
  expect((await desk(late)).judgingDesk.tiers[0]).toEqual({ step: 'check', done: 0, all: 0 });
});

test('of several, one that is refused stops no other, and each row says what became of it', async () => {
  const stranger = '019370aa-0000-7000-8000-000000000000';
  const ids = [sent[village], sent[conflictedVillage], stranger] as string[];
  expect(await several(county, 'passRatingApplications', ids)).toEqual([
    { ratingApplicationId: ids[0], result: expect.objectContaining({ state: 'review' }) },
    {
      ratingApplicationId: ids[1],
      result: { __typename: 'RatingApplicationNotFound', code: 'RatingApplicationNotFound' },
    },
    {
      ratingApplicationId: ids[2],
      result: { __typename: 'RatingApplicationNotFound', code: 'RatingApplicationNotFound' },
    },
  ]);
  expect((await desk(county)).judgingDesk).toMatchObject({
    waiting: 1,
    tiers: [
      { done: 1, all: 2 },
      { step: 'review', done: 0, all: 2 },
      { step: 'panel', done: 0, all: 2 },
    ],
  });
});

test('of several, one that somebody else was faster with is told so, and the others go on', async () => {
  const ids = [sent[township]] as string[];
  expect(await several(colleague, 'returnRatingApplications', ids, { version: 1 })).toMatchObject([
    { result: { code: 'StaleVersion' } },
  ]);
  expect(
    await several(colleague, 'returnRatingApplications', [...ids, sent[village] as string]),
  ).toMatchObject([{ result: { state: 'draft' } }, { result: { code: 'NotYourStep' } }]);
});

test('several are at most 100, each once; none is none', async () => {
  expect(await several(county, 'passRatingApplications', [])).toEqual([]);
  const many = Array.from({ length: 101 }, () => randomUUID());
  await expect(several(county, 'passRatingApplications', many)).rejects.toThrow('at most 100');
});

test('a desk of five hundred takes as many statements as one of two', async () => {
  const few = await countQueries(world, () => desk(colleague));
  await world.asSystem(() =>
    rows(sql`
      with added as (
        insert into unit (id, parent_id, path, tier, name, ordinal, kind)
        select gen_random_uuid(), u.id, u.path || ('x' || n), 'village', '村' || n, 1000 + n, u.kind
        from unit u, generate_series(1, 500) n where u.id = ${world.units.township.id}
        returning id, path
      )
      insert into rating_application (id, round_id, province_id, unit_id, unit_path, home_name, state, check_path,
        review_path, attempt, facts, due_on)
      select gen_random_uuid(), ${round}, ${world.units.province.id}, id, path, '之家', 'check',
        ${world.units.county.path}::ltree, ${world.units.prefecture.path}::ltree, 1,
        '{"flags": {}, "numbers": {}, "own": {}}', date '2026-12-04'
      from added`),
  );
  const many = await countQueries(world, () => desk(colleague));
  expect((await desk(colleague)).judgingDesk.waiting).toBeGreaterThan(500);
  expect(many.length).toBe(few.length);
  expect(many.length).toBeLessThanOrEqual(6);
});
