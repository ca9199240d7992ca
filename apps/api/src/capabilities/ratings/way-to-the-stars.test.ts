import { Actor, type Member } from '@fulian/domain/access';
import { onlineHomes, type Receipt, verifyReceipt } from '@fulian/domain/ratings';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answered, openRatingWorld, type RatingWorld, reviewed } from '../../../test/rating-world.js';
import { today } from '../../platform/clock.js';

let world: RatingWorld;
let editor: Member;
let chair: Member;
let county: Member;
let reviewers: readonly Member[];
let panel: Member;
let round: string;
beforeAll(async () => {
  world = await openRatingWorld();
  editor = await world.enter('province', 'editor');
  chair = await world.enter('village', 'chair');
  county = await world.enter('county', 'reviewer');
  reviewers = [
    await world.enter('prefecture', 'reviewer'),
    await world.enter('prefecture', 'reviewer'),
    await world.enter('prefecture', 'reviewer'),
  ];
  panel = await world.enter('province', 'reviewer');
  round = await world.openRound(editor);
});
afterAll(() => world.close());

const declare = (actor: Actor, inRound: string, unitIds: readonly string[] = []) =>
  world.declare(actor, inRound, unitIds);
const deskOf = async (actor: Actor, inRound: string) => {
  const { judgingDesk } = await world.ask<{ judgingDesk: { waiting: number; done: number } }>(
    actor,
    `query($id: ID!) { judgingDesk(ratingRoundId: $id) { waiting done hasDeclared
      applications { totalCount nodes { id } } } }`,
    { id: inRound },
  );
  return judgingDesk;
};
const judged = async (actor: Actor, id: string) => {
  const { judgedApplication } = await world.ask<{
    judgedApplication: { sheets: { seat: number; isMine: boolean }[] } | null;
  }>(actor, 'query($id: ID!) { judgedApplication(ratingApplicationId: $id) { id sheets { seat isMine } } }', {
    id,
  });
  return judgedApplication;
};
const [first, second, third] = [0, 1, 2] as const;
const reviewer = (index: 0 | 1 | 2): Member => reviewers[index] as Member;
const score = (index: 0 | 1 | 2, id: string, isGood: boolean) =>
  world.step(reviewer(index), 'scoreRatingApplication', id, { answers: reviewed(isGood), vetoes: [] });

/** An application that was sent, in a round in which everybody declared. */
async function sent(inRound: string): Promise<string> {
  const id = await world.apply(chair, inRound, 'village');
  await world.step(chair, 'saveRatingApplication', id, {
    homeName: '回龙村网上妇女之家',
    answers: answered(true),
  });
  for (const actor of [county, ...reviewers, panel]) await declare(actor, inRound);
  expect(await world.step(chair, 'submitRatingApplication', id)).toMatchObject({ state: 'check' });
  return id;
}

test('an application goes from the village to an award whose receipt anyone recomputes', async () => {
  const id = await sent(round);
  expect(await deskOf(county, round)).toMatchObject({ waiting: 1, applications: { totalCount: 1 } });
  expect(await world.step(county, 'passRatingApplication', id, { reason: '材料齐全' })).toMatchObject({
    state: 'review',
  });
  expect(await score(first, id, true)).toMatchObject({ state: 'review' });
  expect(await judged(reviewer(second), id)).toMatchObject({ sheets: [] });
  expect(await score(second, id, false)).toMatchObject({ state: 'review' });
  expect(await score(first, id, true)).toMatchObject({ code: 'JudgedAlready' });
  expect(await score(third, id, true)).toMatchObject({ state: 'panel' });
  expect(await judged(panel, id)).toMatchObject({
    sheets: [{ seat: 1, isMine: false }, { seat: 2 }, { seat: 3 }],
  });
  const none = await world.step(panel, 'settleRatingApplication', id, { seat: 9, reason: '采纳' });
  expect(none).toMatchObject({ code: 'SheetNotFound' });
  const settled = await world.step(panel, 'settleRatingApplication', id, { seat: 3, reason: '采纳第三份' });
  expect(settled).toMatchObject({ state: 'notice', stars: expect.any(Number) });
  expect(await world.step(editor, 'awardRating', id)).toMatchObject({ code: 'NoticeNotOver' });

  const filed = await world.ask<{ fileObjection: { number: string } }>(
    Actor.visitor,
    `mutation($input: FileObjectionInput!) { fileObjection(input: $input) {
      ... on ObjectionReceipt { number filedOn outcome } } }`,
    { input: { ratingApplicationId: id, secret: 'a secret of the form', body: '有两次活动没有办' } },
  );
  const { number } = filed.fileObjection;
  expect(number).toMatch(/^[0-9a-f]{4}(-[0-9a-f]{4}){3}$/);
  await world.letNoticeEnd(id);
  expect(await world.step(editor, 'awardRating', id)).toMatchObject({ code: 'ObjectionsOpen' });
  const answer = { number, outcome: 'dismissed', struckCriteria: [], reason: '两次活动都有签到和照片' };
  expect(await world.step(editor, 'answerObjection', id, answer)).toMatchObject({ state: 'notice' });
  const followed = await world.ask(
    Actor.visitor,
    'query($number: String!) { objectionByNumber(number: $number) { outcome answer } }',
    { number },
  );
  expect(followed).toEqual({
    objectionByNumber: { outcome: 'dismissed', answer: '两次活动都有签到和照片' },
  });

  expect(await world.step(editor, 'awardRating', id)).toMatchObject({ state: 'awarded' });
  const { ratingAwards } = await world.ask<{
    ratingAwards: { nodes: { receiptJson: string; stars: number; kind: string }[] };
  }>(Actor.visitor, '{ ratingAwards { totalCount nodes { stars kind receiptJson unit { name } } } }');
  expect(ratingAwards).toMatchObject({ totalCount: 1, nodes: [{ kind: 'first', unit: { name: '回龙村' } }] });
  const receipt = JSON.parse(ratingAwards.nodes[0]?.receiptJson ?? '') as Receipt;
  expect(verifyReceipt(receipt, onlineHomes)).toMatchObject({
    holds: true,
    rating: { stars: ratingAwards.nodes[0]?.stars },
  });

  const revoked = await world.step(editor, 'revokeAward', id, { reason: '转发谣言' });
  expect(revoked).toMatchObject({ state: 'revoked' });
  expect(await world.step(chair, 'appealRating', id, { reason: '系他人冒名' })).toMatchObject({
    state: 'appeal',
  });
  const upheld = { isUpheld: true, reason: '查明属实' };
  expect(await world.step(editor, 'answerAppeal', id, upheld)).toMatchObject({ state: 'awarded' });
  const { ratingAward } = await world.ask<{ ratingAward: object }>(
    Actor.visitor,
    'query($id: ID!) { ratingAward(ratingApplicationId: $id) { isInForce revokedOn } }',
    { id },
  );
  expect(ratingAward).toEqual({ isInForce: true, revokedOn: null });
});

test('a reviewer sees nothing before she declared, and of whom she stays away from neither a row nor a count', async () => {
  const own = await world.openRound(editor);
  const id = await sent(own);
  const late = await world.enter('county', 'reviewer');
  expect(await deskOf(late, own)).toMatchObject({ hasDeclared: false, waiting: 0, done: 0 });
  expect(await judged(late, id)).toBeNull();
  expect(await world.step(late, 'passRatingApplication', id, { reason: '齐' })).toMatchObject({
    code: 'RecusalNotDeclared',
  });
  await declare(late, own, [world.units.township.id]);
  expect(await deskOf(late, own)).toMatchObject({
    hasDeclared: true,
    waiting: 0,
    applications: { totalCount: 0, nodes: [] },
  });
  expect(await judged(late, id)).toBeNull();
  expect(await world.step(late, 'passRatingApplication', id, { reason: '齐' })).toMatchObject({
    code: 'RatingApplicationNotFound',
  });
  expect(await deskOf(county, own)).toMatchObject({ waiting: 1 });
});

test('a return carries its reason, the application is sent again, and old scores do not count', async () => {
  const own = await world.openRound(editor);
  const id = await sent(own);
  await world.step(county, 'passRatingApplication', id, { reason: '齐' });
  await score(first, id, true);
  const back = await world.step(reviewer(second), 'returnRatingApplication', id, { reason: '缺备案号' });
  expect(back).toMatchObject({ state: 'draft' });
  const { ratingApplication } = await world.ask<{ ratingApplication: { history: object[] } }>(
    chair,
    'query($id: ID!) { ratingApplication(id: $id) { history { step reason unit { name } } } }',
    { id },
  );
  expect(ratingApplication.history.at(-1)).toEqual({
    step: 'return',
    reason: '缺备案号',
    unit: { name: '常德市' },
  });
  expect(await world.step(chair, 'submitRatingApplication', id)).toMatchObject({ state: 'check' });
  await world.step(county, 'passRatingApplication', id, { reason: '齐' });
  expect(await score(first, id, true)).toMatchObject({ state: 'review' });
  expect(await score(second, id, true)).toMatchObject({ state: 'panel' });
});

test('two who look at the same version: the second is told so, and nothing is lost', async () => {
  const own = await world.openRound(editor);
  const id = await sent(own);
  expect(await world.step(county, 'passRatingApplication', id, { reason: '齐', version: 1 })).toMatchObject({
    code: 'StaleVersion',
  });
});

test('a home run by the prefecture itself skips its tier, and the province does not apply', async () => {
  const own = await world.openRound(editor);
  const prefectureChair = await world.enter('prefecture', 'chair');
  const id = await world.apply(prefectureChair, own, 'prefecture');
  expect(await world.step(prefectureChair, 'submitRatingApplication', id)).toMatchObject({ state: 'review' });
  await declare(panel, own);
  await declare(reviewer(first), own);
  expect(await deskOf(panel, own)).toMatchObject({ waiting: 1 });
  expect(await deskOf(reviewer(first), own)).toMatchObject({ waiting: 0 });
  const provincial = await world.apply(editor, own, 'province');
  expect(await world.step(editor, 'submitRatingApplication', provincial)).toMatchObject({
    code: 'ProvinceDoesNotApply',
  });
});

test('a unit applies once in a round, and may again after it withdrew', async () => {
  const own = await world.openRound(editor);
  const id = await world.apply(chair, own, 'village');
  expect(await world.apply(chair, own, 'village')).toBeUndefined();
  expect(await world.step(chair, 'withdrawRatingApplication', id)).toMatchObject({ state: 'withdrawn' });
  expect(await world.apply(chair, own, 'village')).toEqual(expect.any(String));
});

test('nobody below or beside sees an application, and no visitor does', async () => {
  const own = await world.openRound(editor);
  const id = await sent(own);
  const query = 'query($id: ID!) { ratingApplication(id: $id) { id } }';
  for (const unit of ['siblingVillage', 'siblingCounty', 'otherPrefecture'] as const)
    expect(await world.ask(world.member(unit, 'chair'), query, { id })).toEqual({ ratingApplication: null });
  await expect(world.ask(Actor.visitor, query, { id })).rejects.toThrow('Sign in');
});

test('an appeal that is upheld restores no award that a later one superseded', async () => {
  const earlier = await awarded(await world.openRound(editor));
  await world.step(editor, 'revokeAward', earlier, { reason: '转发谣言' });
  const later = await awarded(await world.openRound(editor));
  await world.step(chair, 'appealRating', earlier, { reason: '系他人冒名' });
  const upheld = { isUpheld: true, reason: '查明属实' };
  expect(await world.step(editor, 'answerAppeal', earlier, upheld)).toMatchObject({ state: 'awarded' });
  expect(await standing(earlier)).toEqual({ isInForce: false, revokedOn: null, supersededOn: today() });
  expect(await standing(later)).toMatchObject({ isInForce: true, supersededOn: null });
  await world.step(editor, 'revokeAward', later, { reason: '转发谣言' });
  await world.step(chair, 'appealRating', later, { reason: '系他人冒名' });
  await world.step(editor, 'answerAppeal', later, upheld);
  expect(await standing(later)).toMatchObject({ isInForce: true, revokedOn: null });
});

/** An application of the village that came to its stars in a round of its own. */
async function awarded(inRound: string): Promise<string> {
  const id = await sent(inRound);
  await world.step(county, 'passRatingApplication', id, { reason: '齐' });
  await score(first, id, true);
  await score(second, id, true);
  await world.step(panel, 'settleRatingApplication', id, { seat: 1, reason: '采纳' });
  await world.letNoticeEnd(id);
  expect(await world.step(editor, 'awardRating', id)).toMatchObject({ state: 'awarded' });
  return id;
}

const standing = async (id: string): Promise<object> =>
  (
    await world.ask<{ ratingAward: object }>(
      Actor.visitor,
      'query($id: ID!) { ratingAward(ratingApplicationId: $id) { isInForce revokedOn supersededOn } }',
      { id },
    )
  ).ratingAward;

test('a home that is granted the same stars again renews them, and the award before is superseded', async () => {
  const earlier = await world.grant(editor, chair, 'village');
  const later = await world.grant(editor, chair, 'village');
  const awardOf = async (id: string) =>
    (
      await world.ask<{ ratingAward: { kind: string; standing: string } }>(
        Actor.visitor,
        'query($id: ID!) { ratingAward(ratingApplicationId: $id) { kind standing } }',
        { id },
      )
    ).ratingAward;
  expect(await awardOf(earlier)).toMatchObject({ standing: 'superseded' });
  expect(await awardOf(later)).toEqual({ kind: 'renewal', standing: 'valid' });
});
