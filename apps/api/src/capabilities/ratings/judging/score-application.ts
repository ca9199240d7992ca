import type { Member } from '@fulian/domain/access';
import { Refusal } from '@fulian/domain/kernel';
import {
  type Answers,
  attestedFacts,
  BlindScores,
  Criterion,
  Facts,
  Rubric,
  score,
} from '@fulian/domain/ratings';
import { currentActor } from '../../../access/work.js';
import { rows, sql } from '../../../platform/rows.js';
import { answersOf } from '../applications/answers-of.js';
import type { HeldCase } from '../steps/held-case.js';
import type { ApplicationStep } from '../steps/hold-case.js';
import { takeStep } from '../steps/take-step.js';
import { attestedOf } from './attested-of.js';
import type { AttestedFactInput, ReviewedAnswerInput } from './judging-inputs.type.js';

/** What one reviewer finds. */
export interface Scoring extends ApplicationStep {
  readonly answers: readonly ReviewedAnswerInput[];
  readonly vetoes: readonly string[];
  readonly attested: readonly AttestedFactInput[] | null;
}

interface Sheet {
  readonly answers: Answers;
  /** What reviewers attested, and she rests on. */
  readonly facts: Facts;
  readonly reasons: Readonly<Record<string, string>>;
  /** By the rubric's own points. */
  readonly points: number;
  readonly stars: number;
}

/**
 * Gives a blind score: the rubric's points for what she finds, with a reason for each criterion. Two who score at once are
 * both kept. Returns the id.
 */
export async function scoreApplication(input: Scoring): Promise<string | Refusal> {
  let sheet: Sheet | undefined;
  return takeStep(
    input,
    (held) => {
      const made = sheetOf(input, held);
      if (Refusal.is(made)) return made;
      sheet = made;
      // Gaps are told in points of 100, whatever the rubric gives altogether.
      const points = Math.round((made.points * 100) / Math.max(1, Rubric.outOf(held.rubric)));
      return { step: { step: 'score', points, stars: made.stars } };
    },
    (held) => (sheet ? keepSheet(held, sheet) : Promise.resolve()),
    BlindScores.areAll,
  );
}

function sheetOf(input: Scoring, { rubric, facts }: HeldCase): Sheet | Refusal {
  const answers = answersOf(input.answers, input.vetoes, rubric);
  if (Refusal.is(answers)) return answers;
  const reasons = Object.fromEntries(
    input.answers.map(({ criterion, reason }) => [criterion, reason.trim()] as const),
  );
  const missing = Rubric.criteria(rubric)
    .filter(Criterion.isAsked)
    .find(({ id }) => !reasons[id]);
  if (missing)
    return Refusal.of('ReasonsMissing', `The criterion ${missing.id} has no reason.`, [
      'answers',
      missing.id,
    ]);
  const { tier: by } = currentActor() as Member;
  const known = attestedOf(input.attested ?? [], { rubric, facts: facts ?? Facts.none, by });
  if (Refusal.is(known)) return known;
  const { points, stars } = score(rubric, answers, known);
  return { answers, facts: attestedFacts(known), reasons, points, stars };
}

const keepSheet = (held: HeldCase, { answers, facts, reasons, points, stars }: Sheet): Promise<unknown> =>
  rows(sql`
    insert into rating_score (application_id, attempt, person_id, seat, answers, facts, reasons, points, stars)
    values (${held.id}, ${held.attempt}, app_person(), ${held.found.scores.length + 1},
      ${JSON.stringify(answers)}::jsonb, ${JSON.stringify(facts)}::jsonb, ${JSON.stringify(reasons)}::jsonb, ${points}, ${stars})`);
