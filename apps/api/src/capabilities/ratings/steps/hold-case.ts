import { UnitPath } from '@fulian/domain/access';
import { type CalendarDate, Id, Refusal } from '@fulian/domain/kernel';
import type {
  Answers,
  BlindScore,
  Facts,
  Objection,
  RatingCase,
  RatingState,
  Receipt,
  RoundRules,
  Rubric,
  TakenStep,
} from '@fulian/domain/ratings';
import { row, rows, sql } from '../../../platform/rows.js';
import { roundRules } from '../rounds/round-rules.js';
import type { HeldCase } from './held-case.js';

/** Which application is meant, and as it was when somebody looked at it. */
export interface ApplicationStep {
  readonly ratingApplicationId: string;
  readonly version: number;
}

export type HoldRefusal = Refusal<'RatingApplicationNotFound' | 'StaleVersion'>;

interface CaseRow {
  readonly id: string;
  readonly version: number;
  readonly roundId: string;
  readonly unitId: string;
  readonly unitPath: string;
  readonly homeName: string;
  readonly attempt: number;
  readonly state: RatingState;
  readonly checkPath: string | null;
  readonly reviewPath: string | null;
  readonly answers: Answers;
  readonly outdated: readonly string[];
  readonly facts: Facts | null;
  readonly stars: number | null;
  readonly receipt: Receipt | null;
  readonly noticeFrom: CalendarDate | null;
  readonly noticeUntil: CalendarDate | null;
  readonly appealed: RatingCase['appealed'];
  readonly dueOn: CalendarDate | null;
  readonly award: RatingCase['award'];
  readonly rules: RoundRules;
  readonly rubric: Rubric;
}

/** Not hers and not there look the same. */
export const applicationNotFound = Refusal.of(
  'RatingApplicationNotFound',
  'There is no such application in your subtree.',
  ['ratingApplicationId'],
);

const pathOf = (text: string | null): UnitPath | null => (text === null ? null : UnitPath.of(text));

/** Whether what was done since somebody looked leaves her step as it is. */
export type Pardon = (history: readonly TakenStep[], stepsSince: number) => boolean;

/**
 * Finds an application and holds it until the mutation's end, if nobody else was faster.
 * @param pardons with whom it does no harm to have been slower; nobody, unless it is told
 */
export async function holdCase(
  { ratingApplicationId, version }: ApplicationStep,
  pardons: Pardon = () => false,
): Promise<HeldCase | HoldRefusal> {
  if (!Id.matches(ratingApplicationId)) return applicationNotFound;
  const found = await row(sql<CaseRow>`
    select a.id, a.version, a.round_id as "roundId", a.unit_id as "unitId", a.unit_path::text as "unitPath",
      a.home_name as "homeName", a.attempt, a.state, a.check_path::text as "checkPath",
      a.review_path::text as "reviewPath", a.answers, a.outdated, a.facts, a.stars, a.receipt,
      a.notice_from::text as "noticeFrom", a.notice_until::text as "noticeUntil", a.appealed,
      a.due_on::text as "dueOn",
      (select jsonb_build_object('stars', w.stars, 'from', w.valid_from, 'until', w.valid_until)
        from rating_award w where w.application_id = a.id) as award,
      ${roundRules} as rules, r.rubric
    from rating_application a join rating_round r on r.id = a.round_id
    where a.id = ${ratingApplicationId} for update of a`);
  if (!found) return applicationNotFound;
  const held = await heldCase(found);
  if (found.version !== version && !pardons(held.found.history, found.version - version))
    return Refusal.of('StaleVersion', `The application is at version ${found.version}, not ${version}.`, [
      'version',
    ]);
  return held;
}

async function heldCase(found: CaseRow): Promise<HeldCase> {
  const { state, stars, appealed, dueOn, award, noticeFrom, noticeUntil, unitPath } = found;
  const applicant = UnitPath.of(unitPath);
  const province = UnitPath.ancestors(applicant)[0] ?? applicant;
  const scores = await rows(sql<BlindScore>`
    select person_id as "personId", points, stars from blind_scores_of(${found.id}, ${found.attempt})`);
  const objections = await rows(sql<Objection>`
    select id, outcome from rating_objection where application_id = ${found.id} order by id`);
  const history = await rows(sql<TakenStep>`
    select step, from_state as "from", to_state as "to", person_id as "personId", taken_on::text as "on", reason,
      due_on::text as "dueOn"
    from rating_step where application_id = ${found.id} order by ordinal`);
  return {
    ...found,
    found: {
      state,
      route: {
        applicant,
        check: pathOf(found.checkPath),
        review: pathOf(found.reviewPath) ?? province,
        province,
      },
      scores,
      stars,
      notice: noticeFrom && noticeUntil ? { from: noticeFrom, until: noticeUntil } : null,
      objections,
      award,
      appealed,
      dueOn,
      history,
    },
  };
}
