import type { Member } from '@fulian/domain/access';
import { onlineHomes, parseReceipt, type Receipt, verifyReceipt } from '@fulian/domain/ratings';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answered, openRatingWorld, type RatingWorld, reviewed } from '../../../../test/rating-world.js';
import { rows, sql } from '../../../platform/rows.js';

let world: RatingWorld;
let chair: Member;
let county: Member;
let reviewers: readonly [Member, Member];
let panel: Member;
let editor: Member;
beforeAll(async () => {
  world = await openRatingWorld();
  editor = await world.enter('province', 'editor');
  chair = await world.enter('village', 'chair');
  county = await world.enter('county', 'reviewer');
  reviewers = [await world.enter('prefecture', 'reviewer'), await world.enter('prefecture', 'reviewer')];
  panel = await world.enter('province', 'reviewer');
});
afterAll(() => world.close());

const helpLines = {
  criterion: 'help_lines',
  isThere: true,
  source: '公众号菜单第三项',
  reason: '12338和受理时间都在',
};

async function sent(): Promise<string> {
  const round = await world.openRound(editor);
  const id = await world.apply(chair, round, 'village');
  await world.step(chair, 'saveRatingApplication', id, { homeName: '回龙村之家', answers: answered(true) });
  for (const actor of [county, ...reviewers, panel]) await world.declare(actor, round);
  await world.step(chair, 'submitRatingApplication', id);
  return id;
}

const seenBy = async (actor: Member, id: string) =>
  (
    await world.ask<{ ratingApplication: Record<string, { [name: string]: unknown }[]> }>(
      actor,
      `query($id: ID!) { ratingApplication(id: $id) {
        knownFacts { fact isThere attestedBy reason source } history { step reason dueOn } } }`,
      { id },
    )
  ).ratingApplication;

test('what the county attests stands beside what the system knows, with tier and reason, and in the history', async () => {
  const id = await sent();
  const attested = await world.step(county, 'attestFacts', id, { attested: [helpLines] });
  expect(attested).toMatchObject({ state: 'check' });
  const { knownFacts, history } = await seenBy(chair, id);
  expect(knownFacts).toContainEqual({
    fact: 'help_lines_shown',
    isThere: true,
    attestedBy: 'county',
    reason: helpLines.reason,
    source: helpLines.source,
  });
  expect(history?.at(-1)).toMatchObject({ step: 'attest', reason: `公示求助电话：${helpLines.reason}` });
  expect(await world.step(county, 'passRatingApplication', id, { reason: '齐' })).toMatchObject({
    state: 'review',
  });
});

test.each<[string, object, string]>([
  ['what the rubric does not open', { criterion: 'owner' }, 'NotAttestable'],
  ['nothing at all', { isThere: null }, 'AttestationIncomplete'],
  ['without a reason', { reason: ' ' }, 'AttestationIncomplete'],
])('a county does not attest %s', async (_, change, code) => {
  const id = await sent();
  const attested = [{ ...helpLines, ...change }];
  expect(await world.step(county, 'attestFacts', id, { attested })).toMatchObject({ code });
  expect(await world.step(chair, 'attestFacts', id, { attested }).catch(({ message }) => message)).toContain(
    'ratings.judge',
  );
});

test('a return does not lose what was attested', async () => {
  const id = await sent();
  await world.step(county, 'attestFacts', id, { attested: [helpLines] });
  await world.step(county, 'returnRatingApplication', id, { reason: '缺台账' });
  await world.step(chair, 'submitRatingApplication', id);
  const { knownFacts } = await seenBy(chair, id);
  expect(knownFacts?.filter(({ attestedBy }) => attestedBy === 'county')).toHaveLength(1);
});

test('a reviewer attests on her own sheet alone, and the adopted sheet’s receipt says so and verifies', async () => {
  const id = await sent();
  await world.step(county, 'attestFacts', id, { attested: [helpLines] });
  await world.step(county, 'passRatingApplication', id, { reason: '齐' });
  const [first, second] = reviewers;
  const replies = { criterion: 'reply_time', number: 2, source: '答复台账', reason: '抽查十件' };
  const grown = { criterion: 'weeks_growth', number: 9, before: 6, source: '活动台账', reason: '已核对' };
  const score = { answers: reviewed(true), vetoes: [] };
  await world.step(first, 'scoreRatingApplication', id, { ...score, attested: [replies, grown] });
  await world.step(second, 'scoreRatingApplication', id, score);
  const { judgedApplication } = await world.ask<{ judgedApplication: { sheets: object[] } }>(
    panel,
    `query($id: ID!) { judgedApplication(ratingApplicationId: $id) {
      sheets { seat points attestedFacts { fact number before attestedBy } } } }`,
    { id },
  );
  expect(judgedApplication.sheets).toMatchObject([
    {
      attestedFacts: [
        { fact: 'help_lines_shown', attestedBy: 'county' },
        { fact: 'reply_working_days', number: 2, attestedBy: 'prefecture' },
        { fact: 'own.active_weeks', number: 9, before: 6, attestedBy: 'prefecture' },
      ],
    },
    { attestedFacts: [{ fact: 'help_lines_shown', attestedBy: 'county' }] },
  ]);
  await world.step(panel, 'settleRatingApplication', id, { seat: 1, reason: '采纳' });
  const [kept] = await world.asSystem(() =>
    rows(sql<{ receipt: Receipt }>`select receipt from rating_application where id = ${id}`),
  );
  const receipt = parseReceipt(kept?.receipt) as Receipt;
  expect(receipt.facts.numbers.reply_working_days).toEqual({
    value: 2,
    source: '答复台账',
    attestation: { by: 'prefecture', reason: '抽查十件' },
  });
  expect(JSON.stringify(receipt)).not.toContain(first.personId);
  expect(verifyReceipt(receipt, onlineHomes)).toMatchObject({ holds: true });
});

test('an extension stays on record with its reason and the day it led to', async () => {
  const id = await sent();
  await world.step(editor, 'extendRatingStep', id, { days: 4, reason: '评审出差' });
  const { history } = await seenBy(chair, id);
  expect(history?.at(-1)).toMatchObject({ step: 'extend', reason: '评审出差', dueOn: expect.any(String) });
  expect(String(history?.at(-1)?.dueOn) > String(history?.at(-2)?.dueOn)).toBe(true);
});
