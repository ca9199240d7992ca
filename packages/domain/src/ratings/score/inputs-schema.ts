import { tiers } from '../../access/index.js';
import { flagFacts, numberFacts, ownMeasures } from '../rubric/basis.js';
import { type AskedCriterion, Criterion } from '../rubric/criterion.js';
import { Rubric } from '../rubric/rubric.js';
import {
  idText,
  list,
  map,
  oneOf,
  type RecordSchema,
  record,
  type Schema,
  text,
  whole,
  yesOrNo,
} from '../rubric/schema/schema.js';

/** Counts and days above this are a slip of the pen; below it, all sums stay whole. */
const most = 1_000_000_000;

const answer = (value: Schema): RecordSchema => record({ value }, { evidence: list(text(500), 10) });

/** Answers to whatever rubric. */
export const answersSchema = record({
  criteria: map(answer({ type: ['boolean', 'integer'], minimum: 0, maximum: most }), 800),
  vetoes: list(idText, 30),
});

/** Answers to this rubric: its own criteria, each with its own kind of answer. */
export const answersSchemaOf = (rubric: Rubric): RecordSchema =>
  record({
    criteria: record(
      {},
      Object.fromEntries(
        Rubric.criteria(rubric)
          .filter(Criterion.isAsked)
          .map((criterion) => [criterion.id, answer(answerTo(criterion))]),
      ),
    ),
    vetoes: list(
      oneOf(rubric.vetoes.filter(({ kind }) => kind === 'declared').map(({ id }) => id)),
      rubric.vetoes.length,
    ),
  });

function answerTo(criterion: AskedCriterion): Schema {
  if (criterion.kind === 'yes_no') return yesOrNo;
  return criterion.kind === 'graded' ? whole(0, criterion.levels.length - 1) : whole(0, most);
}

const source = text(300, 0);

const attestation = record({ by: oneOf(tiers), reason: text(500) }, { year: whole(2000, 9999) });

const each = (names: object, schema: Schema): RecordSchema =>
  record({}, Object.fromEntries(Object.keys(names).map((name) => [name, schema])));

export const factsSchema = record({
  flags: each(flagFacts, record({ value: yesOrNo, source }, { attestation })),
  numbers: each(numberFacts, record({ value: whole(0, most), source }, { attestation })),
  own: each(ownMeasures, record({ now: whole(0, most), before: whole(0, most), source }, { attestation })),
});
