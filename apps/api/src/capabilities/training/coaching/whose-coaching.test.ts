import type { Actor, Member } from '@fulian/domain/access';
import { postKinds, Actor as Someone } from '@fulian/domain/access';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type CoachingWorld,
  coachingAsked,
  draftAsked,
  openCoachingWorld,
} from '../../../../test/coaching-world.js';
import { rows, sql } from '../../../platform/rows.js';

let world: CoachingWorld;
let she: Member;
let draftId: string;
let traineeId: string;
let everybodyElse: readonly (readonly [who: string, actor: Actor])[];

beforeAll(async () => {
  world = await openCoachingWorld();
  she = await world.trainee('village', '曾雨荷');
  traineeId = await world.idOf(she);
  const draft = await world.send(she, { title: '米粑', note: '第一条' });
  draftId = draft.id;
  await world.answer(world.coach, draft, '0:35 好');
  await world.setGoals(she, [{ text: '每周一条', isDone: false }]);
  await world.deed(she, 'pauseCoaching', 'PauseCoachingInput', {
    fromOn: '2020-01-01',
    untilOn: '2020-01-09',
  });
  await world.asSystem(() =>
    rows(sql`insert into coaching_handover (id, trainee_id, from_name, to_name, note, handed_on)
      values (${crypto.randomUUID()}, ${traineeId}, '前任', '彭书妍', '她怕镜头', '2026-01-01')`),
  );
  await world.asSystem(() =>
    rows(sql`insert into coaching_file (id, trainee_id, name, media_type, size, bytes)
      values (${crypto.randomUUID()}, ${traineeId}, 'a.png', 'image/png', 1, '\\x00')`),
  );
  const tiers = ['province', 'prefecture', 'county', 'township', 'village', 'siblingVillage'] as const;
  everybodyElse = [
    ...tiers.flatMap((unit) =>
      postKinds.map((kind) => [`${kind} of the ${unit}`, world.member(unit, kind)] as const),
    ),
    ['the chair of her coach’s county', world.office],
    ['another trainee of the same group', await world.trainee('village', '邻家')],
    ['another coach', await world.person('county', '邓嘉柔')],
  ];
});
afterAll(() => world.close());

const seenBy = (actor: Actor) =>
  world.ask<{ coachingDraft: object | null; coachedTrainee: object | null; coachQueue: object }>(
    actor,
    `query($draft: ID!, $trainee: ID!) {
      coachingDraft(id: $draft) ${draftAsked}
      coachedTrainee(traineeId: $trainee) ${coachingAsked}
      coachQueue { waiting { id } answered { id } groups { id } }
    }`,
    { draft: draftId, trainee: traineeId },
  );

test('her coach sees her drafts, goals, pauses, trend and growth', async () => {
  expect(await seenBy(world.coach)).toMatchObject({
    coachingDraft: { id: draftId },
    coachedTrainee: { goals: [{}], drafts: [{}], pauses: [{}], handovers: [{}], trend: {}, growth: {} },
    coachQueue: { answered: [{ id: draftId }] },
  });
});

test('she sees the same of herself', async () => {
  const { myCoaching } = await world.ask<{ myCoaching: object }>(she, `{ myCoaching ${coachingAsked} }`);
  expect(myCoaching).toMatchObject({ id: traineeId, coach: { name: '彭书妍' }, goals: [{}], trend: {} });
});

test('no post at any tier above her, no neighbour and no other coach sees anything of it', async () => {
  const seen: string[] = [];
  for (const [who, actor] of everybodyElse) {
    const { coachingDraft, coachedTrainee, coachQueue } = await seenBy(actor);
    const nothing = { waiting: [], answered: [], groups: [] };
    if (coachingDraft || coachedTrainee || JSON.stringify(coachQueue) !== JSON.stringify(nothing))
      seen.push(who);
  }
  expect(everybodyElse.length).toBeGreaterThan(40);
  expect(seen).toEqual([]);
}, 60_000);

/** Every table that is about coaching, from the catalogue, so that a later one is covered unasked. */
const tables = () =>
  world.asSystem(() =>
    rows(sql<{ name: string }>`
      select relname as name from pg_class where relname like 'coaching\\_%' and relkind = 'r' order by relname`),
  );

test('the database itself shows each of these tables to her and her coach alone', async () => {
  const names = (await tables()).map(({ name }) => name);
  expect(names).toHaveLength(6);
  const counts = async (actor: Actor) => {
    const found = await world.as(actor, () =>
      Promise.all(
        names.map((name) => rows(sql`select 1 from ${sql.table(name)} where trainee_id = ${traineeId}`)),
      ),
    );
    return found.map(({ length }) => Math.min(length, 1));
  };
  const ones = names.map(() => 1);
  expect(await counts(she)).toEqual(ones);
  expect(await counts(world.coach)).toEqual(ones);
  const leaks: string[] = [];
  for (const [who, actor] of [...everybodyElse, ['a visitor', Someone.visitor] as const])
    if ((await counts(actor)).some((count) => count > 0)) leaks.push(who);
  expect(leaks).toEqual([]);
}, 60_000);

test('the functions behind her trend tell nobody else anything', async () => {
  const told = (actor: Actor) =>
    world.as(actor, () => rows(sql`select * from reach_of_trainee_exports(${traineeId}, 'Asia/Shanghai')`));
  const account = crypto.randomUUID();
  await world.asSystem(() =>
    rows(sql`
      insert into account (id, province_id, unit_id, unit_path, platform, name)
      values (${account}, ${world.units.province.id}, ${she.unitId}, ${she.unitPath}::ltree, 'douyin', '村里的号')`),
  );
  await world.asSystem(() => rows(sql`update trainee set account_id = ${account} where id = ${traineeId}`));
  expect(await told(she)).toHaveLength(1);
  expect(await told(world.coach)).toHaveLength(1);
  for (const [who, actor] of everybodyElse) expect([who, await told(actor)]).toEqual([who, []]);
}, 60_000);

test('a coach who has handed her group over sees none of them any more; the next one does, with the notes', async () => {
  const next = await world.person('township', '廖心语', 'chair');
  const group = (await world.queue(world.coach)).groups[0] as { id: string; version: number };
  const handed = await world.deed(world.coach, 'handOverCoachGroup', 'HandOverCoachGroupInput', {
    coachGroupId: group.id,
    version: group.version,
    postId: await world.postOf(next),
    notes: [{ trainee: traineeId, note: '先夸后说。' }],
  });
  expect(handed).toMatchObject({ groups: [] });
  expect(await seenBy(world.coach)).toMatchObject({ coachingDraft: null, coachedTrainee: null });
  expect(await world.coached(next, she)).toMatchObject({
    handovers: expect.arrayContaining([{ note: '先夸后说。' }, { note: '她怕镜头' }]),
  });
  const { myCoaching } = await world.ask<{ myCoaching: object }>(she, `{ myCoaching ${coachingAsked} }`);
  expect(myCoaching).toMatchObject({ coach: { name: '廖心语' } });
});
