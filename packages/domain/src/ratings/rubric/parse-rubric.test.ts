import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Refusal } from '../../kernel/index.js';
import { parseRubric, type RubricRefusal, readRubric } from './parse-rubric.js';
import type { Rubric } from './rubric.js';
import { onlineHomes, shippedRubrics } from './shipped/index.js';

/** The shipped rubric as JSON, with one place changed. */
function changed(path: readonly (string | number)[], value: unknown): unknown {
  const json = JSON.parse(JSON.stringify(onlineHomes)) as unknown;
  let at = json as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) at = at[step] as Record<string | number, unknown>;
  at[path.at(-1) as string] = value;
  return json;
}

const refusalOf = (json: unknown): RubricRefusal => {
  const read = parseRubric(json);
  if (!Refusal.is(read)) throw new Error('It was accepted.');
  return read as RubricRefusal;
};

test.each(shippedRubrics.map((rubric) => [rubric.name, rubric] as const))(
  'the shipped rubric %s is fit to be published, and says that it is a draft',
  (_, rubric) => {
    expect(parseRubric(JSON.parse(JSON.stringify(rubric)))).toEqual(rubric);
    expect(rubric.basis).toEqual({ kind: 'operators_draft' });
  },
);

const fact = ['sections', 0, 'criteria', 0, 'fact'];

test.each([
  'followers',
  'likes',
  'like_count',
  'forwards',
  'votes_won',
  'commentsReceived',
  'study_minutes',
  'learning_time',
  'adopted_submissions',
  'adoption_count',
  'plays',
  'online_time',
  '粉丝数',
])('a criterion that rests on %s is refused with the rule cited', (name) => {
  const refusal = refusalOf(changed(fact, name));
  expect(refusal).toMatchObject({ code: 'ForbiddenBasis', path: fact });
  expect(refusal.message).toContain('2023');
  expect(refusal.message).toContain('国办函〔2026〕12号');
});

test.each([
  '粉丝量达到一万',
  '作品点赞数超过一千',
  '在网络投票中得票不少于三百票',
  '学习时长每月十小时',
  '信息采用率',
  'Number of followers',
  'Like counts of the year',
])('a criterion that says "%s" in its words is refused too', (text) => {
  const path = ['sections', 0, 'criteria', 0, 'title', 'zh'];
  expect(refusalOf(changed(path, text))).toMatchObject({ code: 'ForbiddenBasis', path });
});

test('a veto may name what is forbidden, and replies to comments are service', () => {
  expect(onlineHomes.vetoes.map(({ title }) => title.zh)).toContain('购买粉丝或强制点赞、转发');
  const path = ['sections', 0, 'criteria', 0, 'title', 'zh'];
  expect(Refusal.is(parseRubric(changed(path, '回复群众评论及时')))).toBe(false);
});

test('a property nobody knows is refused with its place', () => {
  expect(refusalOf(changed(['sections', 1, 'ranking'], true))).toMatchObject({
    code: 'NotARubric',
    path: ['sections', 1, 'ranking'],
  });
  expect(refusalOf(changed(['sections', 1, 'followerBonus'], 3))).toMatchObject({ code: 'ForbiddenBasis' });
});

test.each<[string, readonly (string | number)[], unknown]>([
  ['PointsDoNotAddUp', ['sections', 4, 'criteria', 0, 'points'], 5],
  ['SaidTwice', ['sections', 1, 'criteria', 0, 'id'], 'reply_time'],
  ['StepsOutOfOrder', ['sections', 0, 'criteria', 0, 'bands', 1, 'atMost'], 2],
  ['StarsOutOfOrder', ['stars', 1, 'atLeast'], 50],
  ['NoSuchSection', ['stars', 4, 'minimums', 'elsewhere'], 1],
  ['MinimumTooHigh', ['stars', 4, 'minimums', 'voice'], 16],
  ['MinimumFalls', ['stars', 4, 'minimums', 'safety'], 13],
])('%s keeps a rubric from being published, not from being a draft', (code, path, value) => {
  const json = changed(path, value);
  const refusal = refusalOf(json);
  expect(refusal.code).toBe('RubricUnfinished');
  expect(refusal.faults.map((each) => each.code)).toContain(code);
  expect(Refusal.is(readRubric(json))).toBe(false);
});

test('whatever is read, reading gives a rubric or a refusal', () => {
  fc.assert(
    fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true }), (anything) => {
      expect(Refusal.is(parseRubric(anything))).toBe(true);
    }),
  );
});

test('a place turned into something else is refused at that place', () => {
  const places: [readonly (string | number)[], unknown][] = [
    [['format'], 'fulian-rubric-2'],
    [['sections'], {}],
    [['sections', 2, 'criteria', 0, 'bands', 0, 'points'], 1.5],
    [['sections', 2, 'criteria', 0, 'evidence'], 'photo'],
    [['appliesTo', 'tiers', 0], 'nation'],
    [['validMonths'], 0],
    [['stars', 0, 'minimums', 'Not an id'], 3],
  ];
  for (const [path, value] of places) {
    expect(refusalOf(changed(path, value))).toMatchObject({ code: 'NotARubric', path });
  }
});

test('a rubric without one of its parts is refused with the name of the part', () => {
  for (const part of Object.keys(onlineHomes) as (keyof Rubric)[]) {
    const { [part]: _, ...rest } = onlineHomes;
    expect(refusalOf(rest)).toMatchObject({ code: 'NotARubric', path: [part] });
  }
});
