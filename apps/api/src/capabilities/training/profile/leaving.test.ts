import type { Member } from '@fulian/domain/access';
import { CalendarDate } from '@fulian/domain/kernel';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CoachingWorld, openCoachingWorld } from '../../../../test/coaching-world.js';
import { today } from '../../../platform/clock.js';
import { rows, sql } from '../../../platform/rows.js';

let world: CoachingWorld;
beforeAll(async () => {
  world = await openCoachingWorld();
});
afterAll(() => world.close());

const ask = (who: Member, source: string) => world.ask<Record<string, object>>(who, source);
const give = (who: Member) =>
  ask(who, 'mutation { giveConsent(purpose: neighbours) { __typename ... on Refusal { code } } }');
const take = (who: Member) =>
  ask(who, 'mutation { withdrawConsent(purpose: neighbours) { __typename ... on Refusal { code } } }');
const neighbours = async (who: Member) =>
  (
    await world.ask<{ neighbourTrainees: { name: string; note: string | null }[] }>(
      who,
      '{ neighbourTrainees { name note unitName topic } }',
    )
  ).neighbourTrainees;
const yearsAgo = (years: number) => `${Number(today().slice(0, 4)) - years}-01-01`;

test('who would film with neighbours finds those who would too, until one of them takes it back', async () => {
  const [she, other] = [
    await world.trainee('village', '石念秋'),
    await world.trainee('siblingVillage', '向春燕'),
  ];
  const far = await world.trainee('otherCounty', '远方');
  await world.deed(other, 'editTraineeProfile', 'EditTraineeProfileInput', { neighbourNote: '村部找我' });
  for (const each of [other, far]) await give(each);
  expect(await neighbours(she)).toEqual([]);
  expect(await neighbours(other)).toEqual([]);
  await give(she);
  expect(await neighbours(she)).toMatchObject([{ name: '向春燕', note: '村部找我' }]);
  expect(await neighbours(other)).toMatchObject([{ name: '石念秋', note: null }]);
  await take(other);
  expect(await neighbours(she)).toEqual([]);
});

test('nobody under age is found by neighbours, nor finds any', async () => {
  const [girl, woman] = [
    await world.trainee('village', '易小鱼', { bornOn: yearsAgo(17) }),
    await world.trainee('village', '彭小雨'),
  ];
  for (const each of [girl, woman]) await give(each);
  expect((await neighbours(woman)).map(({ name }) => name)).not.toContain('易小鱼');
  expect(await neighbours(girl)).toEqual([]);
});

const accesses = async (who: Member) =>
  (
    await world.ask<{ traineeProfile: { accesses: { readerName: string; readerUnit: string }[] } }>(
      who,
      '{ traineeProfile { accesses { readerName readerUnit readAt } } }',
    )
  ).traineeProfile.accesses;

test('each reading of a girl of 16 or 17 is on record, for her to see; of a woman’s there is no record', async () => {
  const girl = await world.trainee('village', '小满', { bornOn: yearsAgo(17) });
  const woman = await world.trainee('village', '大满');
  await world.send(girl, { title: '一条', note: '看看' });
  expect(await accesses(girl)).toEqual([]);
  await world.coached(world.coach, girl);
  await world.coached(world.coach, woman);
  await world.ask(
    world.office,
    'query($id: ID!) { coachGroups(within: $id) { nodes { trainees { name ageBand } } } }',
    { id: world.units.county.id },
  );
  const readers = (await accesses(girl)).map(({ readerName, readerUnit }) => `${readerUnit} ${readerName}`);
  expect([...new Set(readers)].sort()).toEqual(['澧县 周安澜', '澧县 彭书妍']);
  expect(await accesses(woman)).toEqual([]);
});

/** In which tables a word stands, wherever in them. */
const tablesThatHold = (word: string) =>
  world.asSystem(async () => {
    const tables = await rows(sql<{ name: string }>`
      select relname as name from pg_class
      where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'migration' order by relname`);
    const holding: string[] = [];
    for (const { name } of tables)
      if (
        (await rows(sql`select 1 from ${sql.table(name)} as t where t::text like ${`%${word}%`} limit 1`))
          .length
      )
        holding.push(name);
    return holding;
  });

test('who leaves is deleted: of the whole of her coaching nothing remains but who read of her as a minor, without her name', async () => {
  const name = '蒲公英';
  const girl = await world.trainee('village', name, { bornOn: yearsAgo(17) });
  const id = await world.idOf(girl);
  const draft = await world.send(girl, { title: `${name}的片`, note: `我是${name}` });
  await world.answer(world.coach, draft, `${name}，很好`);
  await world.setGoals(girl, [{ text: `${name}每周一条`, untilOn: null, isDone: false }]);
  await world.deed(girl, 'pauseCoaching', 'PauseCoachingInput', {
    fromOn: CalendarDate.plusDays(today(), -3),
  });
  await world.deed(girl, 'editTraineeProfile', 'EditTraineeProfileInput', {
    topic: name,
    neighbourNote: name,
  });
  await world.deed(girl, 'askForSupport', 'AskForSupportInput', {
    idempotencyKey: 's',
    kind: 'equipment',
    wish: `${name}想要一支麦`,
  });
  await world.asSystem(() =>
    rows(sql`
      insert into coaching_handover (id, trainee_id, from_name, to_name, note, handed_on)
      values (${crypto.randomUUID()}, ${id}, '前任', '彭书妍', ${`${name}怕镜头`}, ${today()})`),
  );
  await world.asSystem(() =>
    rows(sql`
      insert into coaching_file (id, trainee_id, name, media_type, size, bytes)
      values (${crypto.randomUUID()}, ${id}, ${name}, 'image/png', 1, '\\x00')`),
  );
  await world.coached(world.coach, girl);
  expect(await tablesThatHold(name)).toEqual([
    'coaching_answer',
    'coaching_draft',
    'coaching_file',
    'coaching_goal',
    'coaching_handover',
    'person',
    'support_request',
    'trainee',
  ]);
  const readings = () =>
    world.asSystem(() =>
      rows(sql`select trainee_id as "traineeId" from minor_access where trainee_id is null`),
    );
  const before = (await readings()).length;
  await ask(girl, 'mutation { leaveTraining { __typename ... on Refusal { code } } }');
  // Her post and her sign-in are not her training: they stay as they are.
  expect(await tablesThatHold(name)).toEqual(['person']);
  expect(await tablesThatHold(id)).toEqual([]);
  expect((await readings()).length).toBeGreaterThan(before);
});

test('records of access without a name are cleared away after six months', async () => {
  await world.asSystem(() =>
    rows(sql`update minor_access set read_at = now() - interval '7 months' where trainee_id is null`),
  );
  const girl = await world.trainee('village', '小雪', { bornOn: yearsAgo(16) });
  await world.coached(world.coach, girl);
  expect(await world.asSystem(() => rows(sql`select 1 from minor_access where trainee_id is null`))).toEqual(
    [],
  );
});
