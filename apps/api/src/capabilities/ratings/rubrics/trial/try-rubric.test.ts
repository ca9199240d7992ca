import type { Member } from '@fulian/domain/access';
import { onlineHomes } from '@fulian/domain/ratings';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { countQueries } from '../../../../../test/count-queries.js';
import { answered, openRatingWorld, type RatingWorld } from '../../../../../test/rating-world.js';
import { newId } from '../../../../platform/new-id.js';

let world: RatingWorld;
let editor: Member;
let round: string;
beforeAll(async () => {
  world = await openRatingWorld();
  editor = await world.enter('province', 'editor');
  round = await world.openRound(editor);
  for (const [unit, isGood] of [
    ['village', true],
    ['township', false],
    ['siblingVillage', true],
  ] as const) {
    const chair = await world.enter(unit, 'chair');
    const id = await world.apply(chair, round, unit);
    await world.step(chair, 'saveRatingApplication', id, { homeName: unit, answers: answered(isGood) });
    if (unit !== 'siblingVillage') await world.step(chair, 'submitRatingApplication', id);
  }
});
afterAll(() => world.close());

/** A draft of online homes that says something else. */
const drafted = async (changes: object): Promise<string> => {
  const json = JSON.stringify({ ...onlineHomes, name: `r${newId().replaceAll('-', '')}`, ...changes });
  const { importRubric } = await world.ask<{ importRubric: { id: string } }>(
    editor,
    'mutation($input: ImportRubricInput!) { importRubric(input: $input) { ... on Rubric { id } } }',
    { input: { idempotencyKey: newId(), json } },
  );
  return importRubric.id;
};

const tried = (rubricId: string) =>
  world.ask<{ rubricTrial: object | null }>(
    editor,
    `query($rubricId: ID!, $roundId: ID!) { rubricTrial(rubricId: $rubricId, ratingRoundId: $roundId) {
      tried changed asksAnew levels
      applications(first: 10) { totalCount nodes { homeName unit { name } starsBefore starsAfter pointsBefore pointsAfter
        criteria { criterion before after } vetoes { veto isMetAfter } } } } }`,
    { rubricId, roundId: round },
  );

test('a draft is tried on what was sent: who would have other stars, by which levels and criteria', async () => {
  const [first, ...rest] = onlineHomes.stars;
  const harder = await drafted({
    stars: [{ ...first, atLeast: 99 }, ...rest.map((band) => ({ ...band, atLeast: 99 }))],
  });
  const { rubricTrial } = await tried(harder);
  expect(rubricTrial).toMatchObject({
    tried: 2,
    changed: 1,
    asksAnew: [],
    levels: [1, 2, 3, 4, 5],
    applications: {
      totalCount: 1,
      nodes: [{ homeName: 'village', starsBefore: 1, starsAfter: 0, criteria: [] }],
    },
  });
});

test('the same rubric changes nobody’s stars', async () => {
  expect((await tried(await drafted({}))).rubricTrial).toMatchObject({ tried: 2, changed: 0, levels: [] });
});

test('a trial of a hundred reads as few statements as one of two, and keeps nothing', async () => {
  const id = await drafted({});
  const sent = await countQueries(world, () => tried(id));
  expect(sent.length).toBeLessThanOrEqual(4);
  expect(sent.every((text) => !/^\s*(insert|update|delete)/i.test(text))).toBe(true);
});

test('nobody but who keeps rubrics tries one', async () => {
  const id = await drafted({});
  const reviewer = await world.enter('province', 'reviewer');
  await expect(
    world.ask(reviewer, `{ rubricTrial(rubricId: "${id}", ratingRoundId: "${round}") { tried } }`),
  ).rejects.toThrow('ratings.keep-rubrics');
});
