import { Id } from '@fulian/domain/kernel';
import {
  type Answers,
  asksAnew,
  Facts,
  type Receipt,
  type Rubric,
  scoreAgainst,
} from '@fulian/domain/ratings';
import { nested } from '../../../../platform/along.js';
import { row, rows, sql } from '../../../../platform/rows.js';
import { unitAlong, wholeUnit } from '../../../federation/index.js';
import { findRubric } from '../rubric-rows.js';
import type { RubricTrialType, TriedApplicationType } from './rubric-trial.type.js';

interface HeldRow {
  readonly ratingApplicationId: string;
  readonly homeName: string;
  readonly unit: TriedApplicationType['unit'];
  readonly answers: Answers;
  readonly facts: Facts | null;
  readonly receipt: Receipt | null;
}

/**
 * Tries a rubric on what a round was held with: on what was decided by where something was, otherwise on what was sent.
 * Nothing is kept. Null where one of the two is not there.
 */
export async function tryRubric(rubricId: string, roundId: string): Promise<RubricTrialType | null> {
  const draft = await findRubric(rubricId);
  const round = Id.matches(roundId)
    ? await row(sql<{ rubric: Rubric }>`select rubric from rating_round where id = ${roundId}`)
    : null;
  if (!draft || !round) return null;
  const { rubric } = round;
  const held = await readHeld(roundId);
  const tried = held.map((application) => tryOn(application, rubric, draft.content));
  const changed = tried.filter(({ starsBefore, starsAfter }) => starsBefore !== starsAfter);
  return {
    tried: tried.length,
    changed: changed.length,
    asksAnew: asksAnew(rubric, draft.content),
    levels: scoreAgainst(rubric, draft.content, { criteria: {}, vetoes: [] }, Facts.none).levels,
    all: changed,
  };
}

/** What was sent in a round, in the order of the register of units, in one query. */
async function readHeld(roundId: string): Promise<readonly HeldRow[]> {
  const units = unitAlong(wholeUnit, sql`a.unit_id`);
  return nested<HeldRow>(
    await rows(sql<Record<string, unknown>>`
      select a.id as "ratingApplicationId", a.home_name as "homeName", a.answers, a.facts, a.receipt${units.columns}
      from rating_application a${units.joins}
      where a.round_id = ${roundId} and a.state not in ('draft', 'withdrawn') order by a.unit_path, a.id`),
  );
}

function tryOn(
  { ratingApplicationId, homeName, unit, answers, facts, receipt }: HeldRow,
  before: Rubric,
  after: Rubric,
): TriedApplicationType {
  const told = scoreAgainst(
    before,
    after,
    receipt?.answers ?? answers,
    receipt?.facts ?? facts ?? Facts.none,
  );
  return {
    ratingApplicationId,
    homeName,
    unit,
    starsBefore: told.before.stars,
    starsAfter: told.after.stars,
    pointsBefore: told.before.points,
    pointsAfter: told.after.points,
    criteria: told.criteria.map((each) => ({
      criterion: each.criterion,
      before: each.before?.points ?? null,
      after: each.after?.points ?? null,
    })),
    vetoes: told.vetoes,
  };
}
