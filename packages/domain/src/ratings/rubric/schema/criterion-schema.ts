import { countedDeeds, fallingFacts, flagFacts, ownMeasures, risingFacts } from '../basis.js';
import {
  constant,
  idText,
  list,
  type OneOfSchema,
  oneOf,
  record,
  type Schema,
  text,
  whole,
  yesOrNo,
} from './schema.js';

export const words = record({ zh: text(500), en: text(1000) });

const points = whole(0, 100, 'Points.');
const evidence = oneOf(['none', 'optional', 'required']);
const risingBands = list(record({ atLeast: whole(0, 100_000), points }), 10, 1);
const growthBands = list(record({ atLeast: whole(-100, 10_000, 'Percent.'), points }), 10, 1);
const fallingBands = list(record({ atMost: whole(0, 100_000), points }), 10, 1);

const criterion = (kind: string, rest: Readonly<Record<string, Schema>>, description: string) =>
  record({ kind: constant(kind), id: idText, title: words, ...rest }, { guidance: words }, description);

const known = (kind: string, rest: Readonly<Record<string, Schema>>, description: string) =>
  record(
    { kind: constant(kind), id: idText, title: words, ...rest },
    { guidance: words, isAttestable: yesOrNo },
    description,
  );

/** The kinds of criteria; what a rating may not rest on has no word in it. */
export const criterionSchema: OneOfSchema = {
  oneOf: [
    criterion('yes_no', { evidence, points }, 'Answered with yes or no.'),
    criterion(
      'graded',
      { evidence, levels: list(record({ points, descriptor: words }), 8, 2) },
      'Answered with one of some described levels, the lowest first.',
    ),
    criterion(
      'count',
      { evidence, deed: oneOf(Object.keys(countedDeeds)), bands: risingBands },
      'Answered with how often a home did something of its own.',
    ),
    known('shown', { fact: oneOf(Object.keys(flagFacts)), points }, 'Known: whether something is there.'),
    known(
      'at_least',
      { fact: oneOf(Object.keys(risingFacts)), bands: risingBands },
      'Known: a number of which more is better.',
    ),
    known(
      'at_most',
      { fact: oneOf(Object.keys(fallingFacts)), bands: fallingBands },
      'Known: a number of which less is better.',
    ),
    known(
      'growth',
      { measure: oneOf(Object.keys(ownMeasures)), bands: growthBands },
      "Known: growth in percent against the home's own year before.",
    ),
  ],
};
