import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CoachingWorld, openCoachingWorld } from '../../../../test/coaching-world.js';

let world: CoachingWorld;
beforeAll(async () => {
  world = await openCoachingWorld();
});
afterAll(() => world.close());

const key = () => crypto.randomUUID();

test('a county begins a group, puts a trainee in and takes her out again', async () => {
  const she = await world.trainee('village', '曾雨荷', { isCoached: false });
  const begin = {
    idempotencyKey: key(),
    unitId: world.units.county.id,
    name: '二组',
    postId: await world.postOf(world.office),
  };
  const group = await world.deed(world.office, 'beginCoachGroup', 'BeginCoachGroupInput', begin);
  expect(group).toMatchObject({ coachName: '周安澜', trainees: [] });
  const placing = { coachGroupId: group.id, traineeId: await world.idOf(she) };
  const place = (isIn: boolean) =>
    world.deed(world.office, 'placeTrainee', 'PlaceTraineeInput', { ...placing, isIn });
  expect(await place(true)).toMatchObject({ trainees: [{ name: '曾雨荷' }] });
  expect(await world.coached(world.office, she)).not.toBeNull();
  expect(await place(false)).toMatchObject({ trainees: [] });
  expect(await world.coached(world.office, she)).toBeNull();
  expect(
    await world.deed(world.office, 'beginCoachGroup', 'BeginCoachGroupInput', {
      ...begin,
      idempotencyKey: key(),
    }),
  ).toMatchObject({ code: 'DuplicateCoachGroup' });
});

test('a coach holds a post in the unit, below it or above it', async () => {
  const stranger = await world.person('siblingCounty', '邓嘉柔', 'publicity_officer');
  const begun = await world.deed(world.office, 'beginCoachGroup', 'BeginCoachGroupInput', {
    idempotencyKey: key(),
    unitId: world.units.county.id,
    name: '三组',
    postId: await world.postOf(stranger),
  });
  expect(begun).toMatchObject({ code: 'NotACandidate' });
});

test('candidates are told to offices and coaches of the unit, and to nobody else', async () => {
  const ask = (actor: Parameters<CoachingWorld['ask']>[0]) =>
    world.ask<{ coachCandidates: { name: string }[] }>(
      actor,
      `{ coachCandidates(unitId: "${world.units.county.id}") { name unitName } }`,
    );
  const names = async (actor: Parameters<CoachingWorld['ask']>[0]) =>
    (await ask(actor)).coachCandidates.map(({ name }) => name);
  expect(await names(world.office)).toEqual(expect.arrayContaining(['彭书妍', '周安澜']));
  expect(await names(world.coach)).toEqual(expect.arrayContaining(['彭书妍', '周安澜']));
  expect(await names(world.member('siblingCounty', 'chair'))).toEqual([]);
  expect(await names(world.member('village', 'chair'))).toEqual([]);
});

test('an office gives a group to another coach, and sees its trainees but not what they write', async () => {
  const { groups } = await world.queue(world.coach);
  const input = {
    coachGroupId: world.groupId,
    version: groups[0]?.version,
    postId: await world.postOf(world.office),
  };
  expect(
    await world.deed(world.member('siblingCounty', 'chair'), 'giveCoachGroup', 'GiveCoachGroupInput', input),
  ).toMatchObject({ code: 'CoachGroupNotFound' });
  expect(await world.deed(world.office, 'giveCoachGroup', 'GiveCoachGroupInput', input)).toMatchObject({
    coachName: '周安澜',
  });
  expect(await world.deed(world.office, 'giveCoachGroup', 'GiveCoachGroupInput', input)).toMatchObject({
    code: 'StaleVersion',
  });
});

test('groups and those without a coach are listed within one’s own subtree alone', async () => {
  await world.trainee('village', '独行', { isCoached: false });
  const listed = (actor: Parameters<CoachingWorld['ask']>[0]) =>
    world.ask<{ coachGroups: { totalCount: number }; uncoachedTrainees: { name: string }[] }>(
      actor,
      `query($id: ID!) { coachGroups(within: $id) { totalCount nodes { id } } uncoachedTrainees(within: $id) { name } }`,
      { id: world.units.county.id },
    );
  const seen = await listed(world.office);
  expect(seen.coachGroups.totalCount).toBeGreaterThan(0);
  expect(seen.uncoachedTrainees.map(({ name }) => name)).toContain('独行');
  expect(await listed(world.member('siblingCounty', 'chair'))).toEqual({
    coachGroups: { totalCount: 0, nodes: [] },
    uncoachedTrainees: [],
  });
});
