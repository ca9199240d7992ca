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

test('a draft goes to her coach, comes back with remarks in the order of moments, and can be sent again', async () => {
  const draft = await world.send(she, {
    title: '米粑',
    link: '7.99 复制打开抖音 https://v.example.cn/ab12/ 看看',
  });
  expect(draft).toMatchObject({ state: 'sent', link: 'https://v.example.cn/ab12/', waitedDays: 0 });
  const queue = await world.queue(world.coach);
  expect(queue.waiting.map(({ id }) => id)).toEqual([draft.id]);
  const answered = await world.answer(world.coach, draft, '整体很好\n0:35 灯光太暗');
  expect(answered).toMatchObject({
    state: 'answered',
    waitedDays: null,
    answers: [{ coachName: '彭书妍', remarks: [{ atSecond: 35, text: '灯光太暗' }, { atSecond: null }] }],
  });
  const again = await world.deed(she, 'sendDraftAgain', 'SendDraftAgainInput', {
    coachingDraftId: draft.id,
    version: answered.version,
    link: '8.01 复制打开抖音 https://v.example.cn/cd34/ 看看',
    note: '灯换了',
  });
  expect(again).toMatchObject({ state: 'sent', note: '灯换了', link: 'https://v.example.cn/cd34/' });
  expect(await world.deed(she, 'takeBackDraft', 'DraftStepInput', stepOf(again))).toMatchObject({
    state: 'taken_back',
  });
});

const stepOf = ({ id, version }: { id: string; version: number }) => ({ coachingDraftId: id, version });

test('an empty draft, a wrong address and an answer to somebody else’s draft are refused', async () => {
  expect(await world.send(she, { title: '空的' })).toMatchObject({ code: 'NothingSent' });
  expect(await world.send(she, { title: '错的', link: 'javascript:alert(1)' })).toMatchObject({
    code: 'NotAnAddress',
  });
  const draft = await world.send(she, { title: '文案', note: '今天做米粑' });
  expect(await world.answer(she, draft, '我自己答')).toMatchObject({ code: 'CoachingDraftNotFound' });
  expect(await world.answer(world.coach, draft, ' ')).toMatchObject({ code: 'NothingSaid' });
});

test('a retry with the same key sends one draft', async () => {
  const input = { idempotencyKey: crypto.randomUUID(), title: '重发', note: '一次' };
  const [first, second] = [
    await world.deed(she, 'sendDraft', 'SendDraftInput', input),
    await world.deed(she, 'sendDraft', 'SendDraftInput', input),
  ];
  expect(second.id).toBe(first.id);
});

test('who has no coach is told so, and keeps the rest of her training', async () => {
  const alone = await world.trainee('siblingVillage', '独行', { isCoached: false });
  expect(await world.send(alone, { title: '一条', note: '有人看吗' })).toMatchObject({ code: 'NoCoach' });
});

test('a queue is in the order of waiting, and a pause stops the clock until she is back', async () => {
  const harvester = await world.trainee('village', '秋收');
  const draft = await world.send(harvester, { title: '秋收', note: '稻子熟了' });
  await world.asSystem(() =>
    rows(sql`update coaching_draft set sent_on = sent_on - 21 where id = ${draft.id}`),
  );
  const ids = async () => (await world.queue(world.coach)).waiting.map(({ id }) => id);
  expect((await ids())[0]).toBe(draft.id);
  await world.deed(harvester, 'pauseCoaching', 'PauseCoachingInput', { fromOn: '2020-01-01' });
  const { waiting } = await world.queue(world.coach);
  expect(waiting.at(-1)).toMatchObject({ id: draft.id, isPaused: true, waitedDays: 0, dueOn: null });
  expect(
    await world.deed(harvester, 'pauseCoaching', 'PauseCoachingInput', { fromOn: '2024-01-01' }),
  ).toMatchObject({ code: 'AlreadyPaused' });
  expect(await world.comeBack(harvester)).toMatchObject({ pause: null });
  expect(await world.comeBack(harvester)).toMatchObject({ code: 'NotPaused' });
});

test('a pause to come is told, stops nothing yet, and can be called off', async () => {
  const planner = await world.trainee('village', '春耕');
  await world.send(planner, { title: '春耕', note: '准备下田' });
  const paused = await world.deed(planner, 'pauseCoaching', 'PauseCoachingInput', {
    fromOn: CalendarDate.plusDays(today(), 20),
    untilOn: CalendarDate.plusDays(today(), 30),
  });
  expect(paused).toMatchObject({ pause: null });
  const ahead = async () =>
    (
      await world.ask<{ myCoaching: { pauseAhead: { fromOn: string } | null } }>(
        planner,
        '{ myCoaching { pauseAhead { fromOn } } }',
      )
    ).myCoaching.pauseAhead;
  expect(await ahead()).toEqual({ fromOn: CalendarDate.plusDays(today(), 20) });
  expect((await world.queue(world.coach)).waiting).toContainEqual(
    expect.objectContaining({ title: '春耕', isPaused: false }),
  );
  expect(await world.comeBack(planner)).toMatchObject({ pause: null });
  expect(await ahead()).toBeNull();
});

test('her goals are hers: she sets three, reads them back, and her coach reads them too', async () => {
  const goals = [
    { text: ' 每周 一条 ', untilOn: '2027-01-01', isDone: false },
    { text: '', isDone: false },
  ];
  expect(await world.setGoals(she, goals)).toMatchObject({ goals: [{ text: '每周 一条' }] });
  expect(await world.setGoals(she, Array(4).fill({ text: '多', isDone: false }))).toMatchObject({
    code: 'NotGoals',
  });
  const seen = await world.coached(world.coach, she);
  expect(seen).toMatchObject({ goals: [{ text: '每周 一条', isDone: false }] });
});

test('a coach writes down a draft that came on paper, of those she coaches only', async () => {
  const id = await world.idOf(she);
  const made = await world.deed(world.coach, 'recordDraft', 'RecordDraftInput', {
    idempotencyKey: crypto.randomUUID(),
    traineeId: id,
    title: '纸条',
    note: '她手写的文案',
  });
  expect(made).toMatchObject({ state: 'sent', title: '纸条' });
  const stranger = await world.deed(world.office, 'recordDraft', 'RecordDraftInput', {
    idempotencyKey: crypto.randomUUID(),
    traineeId: id,
    title: '纸条',
    note: '不是她的陪练',
  });
  expect(stranger).toMatchObject({ code: 'TraineeNotFound' });
});
