import { Criterion } from '../rubric/criterion.js';
import { Rubric } from '../rubric/rubric.js';
import { type Answers, Facts } from '../score/inputs.js';
import type { SuggestedAnswer } from './suggested-answer.js';

/** A rating of the same home that was granted before: by which rubric, from what, in the round of which year. */
export interface EarlierRating {
  readonly rubric: Rubric;
  readonly answers: Answers;
  readonly facts: Facts;
  readonly year: number;
}

/** What of an earlier rating goes on into a new application. */
export interface CarriedOver {
  /** Attested then, and known from then until somebody says otherwise. */
  readonly facts: Facts;
  readonly suggested: readonly SuggestedAnswer[];
}

/**
 * What stands until it changes goes on: yes or no, described levels, and what a reviewer saw to be there. What is counted
 * within a year is asked or looked at anew. A word is carried once: in the application after that, somebody looks again.
 */
export function carryOver(rubric: Rubric, earlier: EarlierRating): CarriedOver {
  const before = new Map(Rubric.criteria(earlier.rubric).map((each) => [each.id, each] as const));
  const same = Rubric.criteria(rubric).filter((each) => asksTheSame(each, before.get(each.id)));
  return {
    facts: { ...Facts.none, flags: Object.fromEntries(same.flatMap((each) => carriedFlag(each, earlier))) },
    suggested: same.flatMap(({ id, kind }) => {
      const answer = earlier.answers.criteria[id];
      return answer && kind !== 'shown'
        ? [{ criterion: id, answer, source: `${earlier.year}年申报，评定时采纳` }]
        : [];
    }),
  };
}

/** Whether two criteria ask for the same thing that stands until it changes. */
function asksTheSame(criterion: Criterion, before: Criterion | undefined): boolean {
  if (criterion.kind === 'yes_no') return before?.kind === 'yes_no';
  if (criterion.kind === 'shown') return before?.kind === 'shown' && before.fact === criterion.fact;
  if (criterion.kind !== 'graded' || before?.kind !== 'graded') return false;
  const descriptors = (each: typeof criterion) =>
    each.levels.map(({ descriptor }) => descriptor.zh).join('\n');
  return descriptors(criterion) === descriptors(before);
}

function carriedFlag(criterion: Criterion, { facts, year }: EarlierRating): readonly [string, object][] {
  if (criterion.kind !== 'shown' || !criterion.isAttestable) return [];
  const known = facts.flags[criterion.fact];
  if (!known?.attestation || known.attestation.year !== undefined) return [];
  return [[criterion.fact, { ...known, attestation: { ...known.attestation, year } }]];
}

/** The facts without what was carried over and holds no longer, as whoever applies says by criterion. */
export function withoutOutdated(rubric: Rubric, facts: Facts, outdated: readonly string[]): Facts {
  const gone = new Set(
    Rubric.criteria(rubric).flatMap((each) =>
      each.kind === 'shown' && outdated.includes(each.id) ? [each.fact as string] : [],
    ),
  );
  const stays = ([fact, known]: readonly [string, Facts['flags'][keyof Facts['flags']]]) =>
    !gone.has(fact) || known?.attestation?.year === undefined;
  return { ...facts, flags: Object.fromEntries(Object.entries(facts.flags).filter(stays)) };
}

/** How many criteria of a rubric come filled in: known, or with a suggested answer. */
export const countPrefilled = (
  rubric: Rubric,
  facts: Facts,
  suggested: readonly Pick<SuggestedAnswer, 'criterion'>[],
): number => {
  const answered = new Set(suggested.map(({ criterion }) => criterion));
  return Rubric.criteria(rubric).filter((criterion) => {
    if (Criterion.isAsked(criterion)) return answered.has(criterion.id);
    if (criterion.kind === 'growth') return facts.own[criterion.measure] !== undefined;
    return criterion.kind === 'shown'
      ? facts.flags[criterion.fact] !== undefined
      : facts.numbers[criterion.fact] !== undefined;
  }).length;
};
