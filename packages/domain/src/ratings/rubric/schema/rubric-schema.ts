import { tiers } from '../../../access/index.js';
import { flagFacts, numberFacts } from '../basis.js';
import { homeKinds } from '../rubric.js';
import { criterionSchema, words } from './criterion-schema.js';
import { constant, idText, list, map, oneOf, record, type Schema, text, whole } from './schema.js';

const section = record({ id: idText, title: words, criteria: list(criterionSchema, 40, 1) });

const veto: Schema = {
  oneOf: [
    record({ kind: constant('declared'), id: idText, title: words }),
    record({
      kind: constant('not_shown'),
      id: idText,
      title: words,
      fact: oneOf(Object.keys(flagFacts)),
    }),
    record({
      kind: constant('worse_than'),
      id: idText,
      title: words,
      fact: oneOf(Object.keys(numberFacts)),
      limit: whole(0, 100_000),
    }),
  ],
};

const band = record({
  stars: whole(1, 5),
  atLeast: whole(0, 100, 'Points altogether.'),
  minimums: map(whole(0, 100), 20, 'Points in single sections, by their id.'),
});

/** What a rubric looks like; `rubricSchema` with an address is what is published. */
export const rubricSchema = record({
  format: constant('fulian-rubric-1'),
  name: idText,
  version: whole(1, 100_000),
  title: words,
  summary: words,
  basis: {
    oneOf: [
      record({ kind: constant('operators_draft') }),
      record({ kind: constant('published_rule'), document: text(200) }),
    ],
  },
  appliesTo: record({ home: oneOf(homeKinds), tiers: list(oneOf(tiers), 5, 1) }),
  validMonths: whole(1, 60),
  sections: list(section, 20, 1),
  vetoes: list(veto, 30),
  stars: list(band, 5, 1),
});

/** The JSON Schema document of rubrics. */
export const rubricJsonSchema = Object.freeze({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Rubric',
  description:
    'By what homes are rated. Points add up to 100; what this schema cannot say is refused by parseRubric of @fulian/domain.',
  ...rubricSchema,
});
