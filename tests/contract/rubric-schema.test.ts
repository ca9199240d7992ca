import { Refusal } from '@fulian/domain/kernel';
import { onlineHomes, parseRubric, rubricJsonSchema, shippedRubrics } from '@fulian/domain/ratings';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, inject, test } from 'vitest';
import { asker, dataOf } from '../support/ask.js';

const validate = new Ajv2020({ strict: true, allErrors: true }).compile(rubricJsonSchema);

/** What a validator that knows nothing of this project finds wrong, as `place keyword`. */
const faultsOf = (rubric: unknown): readonly string[] =>
  validate(rubric)
    ? []
    : (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);

type Place = readonly (string | number)[];

/** The shipped rubric as JSON, with one place changed. */
function changed(path: Place, value: unknown): unknown {
  const json = JSON.parse(JSON.stringify(onlineHomes)) as unknown;
  let at = json as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) at = at[step] as Record<string | number, unknown>;
  at[path.at(-1) as string] = value;
  return json;
}

test.each(shippedRubrics.map((rubric) => [rubric.name, rubric] as const))(
  'the shipped rubric %s is valid by the published schema',
  (_, rubric) => expect(faultsOf(JSON.parse(JSON.stringify(rubric)))).toEqual([]),
);

test('every rubric that is exported is valid by the published schema, and can be brought in again', async () => {
  const { rubrics } = await dataOf<{ rubrics: { nodes: { json: string }[] } }>(
    asker(inject('apiUrl'))('{ rubrics(first: 100) { nodes { json } } }'),
  );
  const exported = rubrics.nodes.map(({ json }) => JSON.parse(json) as unknown);
  expect(exported.length).toBeGreaterThanOrEqual(shippedRubrics.length);
  expect(exported.flatMap(faultsOf)).toEqual([]);
  expect(exported.map(parseRubric).filter(Refusal.is)).toEqual([]);
});

const criterion: Place = ['sections', 0, 'criteria', 0];
const words = { zh: '作品受欢迎', en: 'Works are popular' };

/** Whatever popularity calls itself: as a fact, as a deed that is counted, as a measure of growth, as a kind, as a property. */
const popular: readonly (readonly [what: string, path: Place, value: unknown])[] = [
  ...['likes', 'followers', 'votes', 'forwards', 'comments', 'study_minutes', 'adopted_submissions'].map(
    (fact) =>
      [
        `the fact ${fact}`,
        criterion,
        { kind: 'at_least', id: 'popular', title: words, fact, bands: [{ atLeast: 100, points: 8 }] },
      ] as const,
  ),
  [
    'the counted deed forwards_received',
    criterion,
    {
      ...{ kind: 'count', id: 'popular', title: words, deed: 'forwards_received', evidence: 'none' },
      bands: [{ atLeast: 1, points: 8 }],
    },
  ],
  [
    'growth of followers',
    criterion,
    { kind: 'growth', id: 'popular', title: words, measure: 'followers', bands: [{ atLeast: 5, points: 8 }] },
  ],
  ['a kind of its own', criterion, { kind: 'votes', id: 'popular', title: words, points: 8 }],
  ['a bonus beside the criteria', ['sections', 0, 'followerBonus'], 3],
];

test.each(popular)(
  'the schema itself cannot say %s, and an import of it is refused with the rule cited',
  (_, path, value) => {
    const rubric = changed(path, value);
    const place = `/${path.join('/')}`;
    expect(
      faultsOf(rubric).filter((fault) => fault.startsWith(path === criterion ? place : '/sections/0 ')),
    ).not.toEqual([]);
    const refusal = parseRubric(rubric);
    expect(refusal).toMatchObject({ code: 'ForbiddenBasis' });
    expect((refusal as Refusal).message).toContain('国办函〔2026〕12号');
  },
);

test.each<[string, Place, unknown]>([
  ['an unknown format', ['format'], 'fulian-rubric-2'],
  ['a section without criteria', ['sections', 0, 'criteria'], []],
  ['half a point', [...criterion, 'bands', 0, 'points'], 1.5],
  ['a tier nobody knows', ['appliesTo', 'tiers', 0], 'nation'],
  ['six stars', ['stars', 4, 'stars'], 6],
])('%s is refused by the schema and by the import alike', (_, path, value) => {
  expect(faultsOf(changed(path, value))).not.toEqual([]);
  expect(Refusal.is(parseRubric(changed(path, value)))).toBe(true);
});
