import type { Tier } from '@fulian/domain/access';
import { Refusal } from '@fulian/domain/kernel';
import {
  type Answers,
  type AttestedValue,
  attest,
  attestedFacts,
  Criterion,
  Facts,
  isOpenToAttestation,
  type KnownCriterion,
  Rubric,
  score,
  withAttested,
} from '@fulian/domain/ratings';

/** What an invented home answers, and what an invented reviewer gives her word for. */
export interface InventedInputs {
  readonly answers: Answers;
  readonly attested: Facts;
}

/** Answers to all that is asked, with evidence: the best there are, or only some of them. */
export const inventAnswers = (rubric: Rubric, isGood: boolean): Answers => ({
  criteria: Object.fromEntries(
    Rubric.criteria(rubric)
      .filter(Criterion.isAsked)
      .map((criterion, at) => {
        const isBest = isGood || at % 3 === 0;
        const value =
          criterion.kind === 'yes_no'
            ? isBest
            : criterion.kind === 'graded'
              ? isBest
                ? criterion.levels.length - 1
                : 0
              : isBest
                ? (criterion.bands.at(-1)?.atLeast ?? 1)
                : 0;
        return [criterion.id, { value, evidence: ['台账在妇联办公室（示例）'] }];
      }),
  ),
  vetoes: [],
});

const best = (criterion: KnownCriterion): AttestedValue['value'] => {
  if (criterion.kind === 'shown') return true;
  if (criterion.kind === 'growth') return { now: 12, before: 6 };
  return criterion.kind === 'at_most'
    ? (criterion.bands[0]?.atMost ?? 0)
    : (criterion.bands.at(-1)?.atLeast ?? 0);
};

function attestBest(rubric: Rubric, facts: Facts, ids: ReadonlySet<string>, by: Tier): Facts {
  const values = Rubric.criteria(rubric).flatMap((criterion) =>
    ids.has(criterion.id) && isOpenToAttestation(criterion, facts)
      ? [
          {
            criterion: criterion.id,
            value: best(criterion),
            source: '现场查看和台账（示例）',
            reason: '与台账一致（示例）',
          },
        ]
      : [],
  );
  const attested = attest(rubric, facts, values, by);
  if (Refusal.is(attested)) throw new Error(`The demo attests what it must not: ${attested.message}`);
  return attestedFacts(attested);
}

/** What a home needs to come to just so many stars, as far as what is known of it lets it: all the rest is left out. */
export function inventInputs(rubric: Rubric, facts: Facts, stars: number, by: Tier): InventedInputs {
  const kept = new Set(Rubric.criteria(rubric).map(({ id }) => id));
  const inputs = (): InventedInputs => ({
    answers: {
      criteria: Object.fromEntries(
        Object.entries(inventAnswers(rubric, true).criteria).filter(([id]) => kept.has(id)),
      ),
      vetoes: [],
    },
    attested: attestBest(rubric, facts, kept, by),
  });
  const reaches = ({ answers, attested }: InventedInputs) =>
    score(rubric, answers, withAttested(facts, attested)).stars >= stars;
  for (const id of [...kept]) {
    kept.delete(id);
    if (!reaches(inputs())) kept.add(id);
  }
  return inputs();
}

/** What the system knows of an invented home that is in order. */
export const tidy: Facts = {
  ...Facts.none,
  flags: {
    owner_named: { value: true, source: '职务登记（示例）' },
    filing_number_shown: { value: true, source: '账号登记（示例）' },
  },
};

/** What is known of a home; that it is in order where that would keep the stars away that its plot grants. */
export const fitFor = (rubric: Rubric, facts: Facts, stars: number, by: Tier): Facts => {
  const { answers, attested } = inventInputs(rubric, facts, stars, by);
  return score(rubric, answers, withAttested(facts, attested)).stars >= stars ? facts : tidy;
};
