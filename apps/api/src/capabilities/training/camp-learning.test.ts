import { CalendarDate } from '@fulian/domain/kernel';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CampsWorld, openCampsWorld } from '../../../test/camps-world.js';
import { today } from '../../platform/clock.js';
import { rows, sql } from '../../platform/rows.js';

let world: CampsWorld;
let trainer: CampsWorld['county'];
beforeAll(async () => {
  world = await openCampsWorld();
  trainer = world.organiser;
  if (trainer.kind !== 'member') throw new Error('A trainer is a member.');
  const { personId } = trainer;
  await world.asSystem(() => rows(sql`insert into person (id, name) values (${personId}, '文老师')`));
});
afterAll(() => world.close());

type Actor = CampsWorld['county'];
interface Homework {
  readonly code?: string;
  readonly id: string;
  readonly answers: { id: string; name: string; text: string; feedback: string | null }[];
}
const asked = '{ ... on Refusal { code } ... on Homework { id answers { id name text link feedback } } }';
const deed = async (by: Actor, source: string, variables: Record<string, unknown>) =>
  Object.values(await world.ask<Record<string, Homework>>(by, source, variables))[0] as Homework;
const seenBy = async (by: Actor, campId: string) =>
  (
    await world.ask<{ camp: { homework: Homework[] } }>(
      by,
      'query($id: ID!) { camp(id: $id) { homework { id answers { id name text feedback } } } }',
      { id: campId },
    )
  ).camp.homework[0]?.answers;

test('homework is between her and the trainer who set it, and no tier above sees it', async () => {
  const camp = await world.openCamp();
  const she = await world.person('village', '曾雨荷');
  const enrolment = await world.recommend(world.county, camp.id, 'village', '曾雨荷');
  const set = await deed(
    trainer,
    `mutation($input: SetHomeworkInput!) { setHomework(input: $input) ${asked} }`,
    {
      input: { idempotencyKey: 'h', campId: camp.id, task: '拍三个镜头，讲一件小事。' },
    },
  );
  const answer = (text: string, link: string | null = null) =>
    deed(she, `mutation($input: AnswerHomeworkInput!) { answerHomework(input: $input) ${asked} }`, {
      input: { homeworkId: set.id, text, link },
    });
  expect(await answer('拍了打年糕。')).toMatchObject({ code: 'HomeworkNotFound' });
  await world.deed(world.organiser, 'takeEnrolmentStep', {
    enrolmentId: enrolment.id,
    version: enrolment.version,
    step: 'confirm',
  });
  expect(await answer(' ')).toMatchObject({ code: 'NoText' });
  expect(await answer('拍了打年糕。', 'javascript:alert(1)')).toMatchObject({ code: 'NotALink' });
  const sent = await answer('拍了打年糕。', '7.9 复制打开 https://v.example.cn/1 看看');
  const link = 'https://v.example.cn/1';
  expect(sent.answers).toMatchObject([{ name: '曾雨荷', text: '拍了打年糕。', link, feedback: null }]);

  const feedback = (by: Actor) =>
    deed(
      by,
      `mutation($homework: ID!, $answer: ID!) { giveFeedback(homeworkId: $homework, answer: $answer, feedback: "开头很好。") ${asked} }`,
      { homework: set.id, answer: sent.answers[0]?.id },
    );
  expect(await feedback(world.member('province', 'editor'))).toMatchObject({ code: 'HomeworkNotFound' });
  expect((await feedback(trainer)).answers).toMatchObject([{ name: '曾雨荷', feedback: '开头很好。' }]);
  expect(await seenBy(she, camp.id)).toMatchObject([{ feedback: '开头很好。' }]);
  for (const other of [world.county, world.member('province', 'chair'), world.member('village', 'chair')])
    expect(await seenBy(other, camp.id)).toEqual([]);
  expect(
    await deed(she, `mutation($id: ID!) { takeHomeworkBack(homeworkId: $id) ${asked} }`, { id: set.id }),
  ).toMatchObject({ answers: [] });
});

test('what she used is asked once, three months after a camp she was at, and an empty answer is one', async () => {
  const camp = await world.openCamp();
  const she = await world.person('siblingVillage', '易念慈');
  const { id } = await world.recommend(world.county, camp.id, 'siblingVillage', '易念慈');
  const held = (days: number) =>
    world.asSystem(async () => {
      const on = CalendarDate.plusDays(today(), -days);
      await rows(
        sql`update camp set state = 'done', first_on = ${on}, last_on = ${on} where id = ${camp.id}`,
      );
      await rows(sql`update enrolment set state = 'attended' where id = ${id}`);
    });
  const question = async () =>
    (
      await world.ask<{ myTraining: { asked: { id: string } | null } }>(
        she,
        '{ myTraining { asked { id } } }',
      )
    ).myTraining.asked;
  const answer = async (by: Actor) =>
    (
      await world.ask<{ answerUse: { code?: string } }>(
        by,
        'mutation($id: ID!) { answerUse(enrolmentId: $id, uses: []) { __typename ... on Refusal { code } } }',
        { id },
      )
    ).answerUse;
  await held(89);
  expect(await question()).toBeNull();
  expect(await answer(she)).toMatchObject({ code: 'NotAskedYet' });
  await held(90);
  expect(await question()).toEqual({ id });
  expect(await answer(world.county)).toMatchObject({ code: 'NotAskedYet' });
  expect(await answer(she)).toEqual({ __typename: 'MyTraining' });
  expect(await question()).toBeNull();
  expect(await answer(she)).toMatchObject({ code: 'NotAskedYet' });
});
