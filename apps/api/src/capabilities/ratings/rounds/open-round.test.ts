import { randomUUID } from 'node:crypto';
import { Actor, postKinds } from '@fulian/domain/access';
import { CalendarDate } from '@fulian/domain/kernel';
import { onlineHomes, rubricHash } from '@fulian/domain/ratings';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openRatingWorld, type RatingWorld } from '../../../../test/rating-world.js';
import { today } from '../../../platform/clock.js';

let world: RatingWorld;
beforeAll(async () => {
  world = await openRatingWorld();
});
afterAll(() => world.close());

const document = '湖南省妇女联合会 湘妇字〔2026〕12号（2026年11月20日）';

const open = (actor: Actor, change: object = {}) => {
  const input = {
    idempotencyKey: randomUUID(),
    title: '2026 年度星级评定',
    basis: 'approval_document',
    basisText: document,
    purpose: '看清长处和短板',
    minutes: 20,
    rubricName: onlineHomes.name,
    applyUntil: CalendarDate.plusDays(today(), 30),
    checkDays: 5,
    reviewDays: 10,
    panelDays: 10,
    noticeDays: 5,
    appealDays: 10,
    gapThreshold: 10,
    ...change,
  };
  return world.ask<{ openRatingRound: { id?: string; code?: string; path?: string[] } }>(
    actor,
    `mutation($input: OpenRatingRoundInput!) { openRatingRound(input: $input) {
      ... on RatingRound { id } ... on Refusal { code path } } }`,
    { input },
  );
};

const rounds = () =>
  world.ask<{ ratingRounds: { totalCount: number } }>(Actor.visitor, '{ ratingRounds { totalCount } }');

test('the province opens a round on an approval document, and any visitor reads on which', async () => {
  const { openRatingRound } = await open(await world.enter('province', 'chair'));
  const query = '{ ratingRounds { nodes { id basis basisText openedOn rubricSha256 } } }';
  expect(await world.ask(Actor.visitor, query)).toEqual({
    ratingRounds: {
      nodes: [
        {
          id: openRatingRound.id,
          basis: 'approval_document',
          basisText: document,
          openedOn: today(),
          rubricSha256: rubricHash(onlineHomes),
        },
      ],
    },
  });
});

test('a round on an approval document that nobody names is refused', async () => {
  const before = await rounds();
  expect((await open(world.member('province', 'editor'), { basisText: ' ' })).openRatingRound).toEqual({
    code: 'NoBasis',
    path: ['basisText'],
  });
  expect(await rounds()).toEqual(before);
});

test.each(['prefecture', 'county', 'township', 'village'] as const)(
  'a round is opened by the province only: no post of a %s opens one',
  async (tier) => {
    const before = await rounds();
    for (const postKind of postKinds)
      await expect(open(world.member(tier, postKind))).rejects.toMatchObject({
        extensions: { code: 'FORBIDDEN' },
      });
    expect(await rounds()).toEqual(before);
  },
);

test('a round is opened by the province only: no visitor opens one', async () => {
  await expect(open(Actor.visitor)).rejects.toThrow('Sign in');
});
