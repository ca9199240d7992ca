import { randomUUID } from 'node:crypto';
import { Actor } from '@fulian/domain/access';
import { microHomes, onlineHomes, rubricHash } from '@fulian/domain/ratings';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Ask, openAsk } from '../../../../test/ask.js';
import { openWorld, type World } from '../../../../test/world.js';
import { rows, sql } from '../../../platform/rows.js';
import { shipRubrics } from './ship-rubrics.js';

let world: World;
let ask: Ask;
let editor: Actor;

beforeAll(async () => {
  world = await openWorld();
  ask = await openAsk(world, 'federation', 'ratings');
  await world.asSystem(shipRubrics);
  editor = world.member('province', 'editor');
});
afterAll(() => world.close());

type Result = { __typename: string; id: string; version: number } & Record<string, unknown>;

const fields = 'id name rubricVersion version sha256 publishedAt json isOperatorsDraft';
const shown = `__typename
  ... on Rubric { ${fields} }
  ... on Refusal { message path }`;

const change =
  (deed: string, inputType: string, rest = '') =>
  async (input: Record<string, unknown>, actor = editor): Promise<Result> => {
    const mutation = `mutation ($input: ${inputType}!) { ${deed}(input: $input) { ${shown} ${rest} } }`;
    return (await ask<Record<string, Result>>(actor, mutation, { input }))[deed] as Result;
  };

const draft = change('draftRubric', 'DraftRubricInput');
const bringIn = change('importRubric', 'ImportRubricInput', '... on ForbiddenBasis { faults { code path } }');
const edit = change('editRubric', 'EditRubricInput');
const publish = change(
  'publishRubric',
  'RubricStepInput',
  '... on RubricUnfinished { faults { code path } }',
);
const discard = change('discardRubric', 'RubricStepInput');

const importNew = (changes: object = {}) =>
  bringIn({
    idempotencyKey: randomUUID(),
    json: JSON.stringify({ ...onlineHomes, name: `r${randomUUID().replaceAll('-', '')}`, ...changes }),
  });

const published = async (): Promise<Result[]> => {
  const asked = `{ rubrics(first: 100) { nodes { ${fields} } } }`;
  return (await ask<{ rubrics: { nodes: Result[] } }>(Actor.visitor, asked)).rubrics.nodes;
};

test('the shipped rubrics are published once, as the operator’s draft, under the digest of their text', async () => {
  await world.asSystem(shipRubrics);
  const shipped = (await published()).filter(({ name }) => name === 'online_homes');
  expect(shipped).toMatchObject([
    { rubricVersion: onlineHomes.version, isOperatorsDraft: true, sha256: rubricHash(onlineHomes) },
  ]);
  expect(JSON.parse(shipped[0]?.json as string)).toEqual(onlineHomes);
});

test('a draft goes on from what is published, and visitors do not see it until it is published', async () => {
  const [before] = (await published()).filter(({ name }) => name === 'micro_homes');
  const begun = await draft({ idempotencyKey: randomUUID(), rubricId: before?.id });
  expect(begun).toMatchObject({
    name: 'micro_homes',
    rubricVersion: microHomes.version + 1,
    sha256: null,
    publishedAt: null,
  });
  const asked = `{ rubric(id: "${begun.id}") { id } }`;
  expect(await ask(Actor.visitor, asked)).toEqual({ rubric: null });
  expect(await draft({ idempotencyKey: randomUUID(), rubricId: before?.id })).toMatchObject({
    __typename: 'RubricDraftExists',
  });

  const json = JSON.stringify({ ...JSON.parse(begun.json as string), validMonths: 18, name: 'other' });
  const edited = await edit({ id: begun.id, version: begun.version, json });
  expect(edited).toMatchObject({ name: 'micro_homes', version: begun.version + 1 });
  const done = await publish({ id: begun.id, version: edited.version });
  expect(done).toMatchObject({ __typename: 'Rubric', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
  expect(await ask(Actor.visitor, asked)).toEqual({ rubric: { id: begun.id } });
});

test('a retry with the same key brings nothing in twice', async () => {
  const input = { idempotencyKey: randomUUID(), json: JSON.stringify({ ...onlineHomes, name: 'retried' }) };
  const first = await bringIn(input);
  expect(await bringIn(input)).toEqual(first);
});

test('a rubric that rests on followers is refused with the rule cited and the place', async () => {
  const json = JSON.stringify(onlineHomes).replace('"reply_working_days"', '"followers"');
  expect(await bringIn({ idempotencyKey: randomUUID(), json })).toMatchObject({
    __typename: 'ForbiddenBasis',
    message: expect.stringContaining('国办函〔2026〕12号'),
    faults: [{ code: 'ForbiddenBasis', path: ['sections', '0', 'criteria', '0', 'fact'] }],
  });
  expect(await bringIn({ idempotencyKey: randomUUID(), json: 'no json' })).toMatchObject({
    __typename: 'NotARubric',
  });
});

test('a draft whose points do not add up is kept, and not published', async () => {
  const short = await importNew({
    sections: onlineHomes.sections.slice(1),
    stars: [{ stars: 1, atLeast: 50, minimums: {} }],
  });
  expect(await publish({ id: short.id, version: short.version })).toMatchObject({
    __typename: 'RubricUnfinished',
    faults: [{ code: 'PointsDoNotAddUp', path: ['sections'] }],
  });
});

test('whoever saw an older version changes nothing', async () => {
  const { id, version, json } = await importNew();
  await edit({ id, version, json });
  expect(await edit({ id, version, json })).toMatchObject({ __typename: 'StaleVersion' });
  expect(await publish({ id, version })).toMatchObject({ __typename: 'StaleVersion' });
});

test('what was published is neither edited nor thrown away, not even by the system', async () => {
  const { id, version, json } = await importNew();
  const done = await publish({ id, version });
  expect(await edit({ id, version: done.version, json })).toMatchObject({ __typename: 'RubricPublished' });
  expect(await discard({ id, version: done.version })).toMatchObject({ __typename: 'RubricPublished' });
  await expect(world.asSystem(() => rows(sql`delete from rubric where id = ${id}`))).rejects.toThrow(
    'does not change',
  );
});

test('a draft that is thrown away is gone', async () => {
  const { id, version } = await importNew();
  await discard({ id, version });
  expect(await discard({ id, version })).toMatchObject({ __typename: 'RubricNotFound' });
});

test('rubrics are the province’s: nobody else drafts one', async () => {
  for (const actor of [world.member('prefecture', 'editor'), world.member('province', 'reviewer')])
    await expect(bringIn({ idempotencyKey: randomUUID(), json: '{}' }, actor)).rejects.toThrow();
});
