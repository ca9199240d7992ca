import type { UnitPath } from '../../access/index.js';
import type { CalendarDate } from '../../kernel/index.js';
import type { RatingRoute } from './rating-route.js';
import type { RatingState, RatingStepKind } from './rating-state.js';

/** What one reviewer found, without having seen what another one did. */
export interface BlindScore {
  readonly personId: string;
  /** Of 100. */
  readonly points: number;
  readonly stars: number;
}

export const objectionOutcomes = ['dismissed', 'upheld_in_part', 'upheld'] as const;

export type ObjectionOutcome = (typeof objectionOutcomes)[number];

/** Something that somebody put forward against a result on public notice (异议). */
export interface Objection {
  readonly id: string;
  readonly outcome: ObjectionOutcome | null;
}

/** A step that was taken, and why. */
export interface TakenStep {
  readonly step: RatingStepKind;
  readonly from: RatingState;
  readonly to: RatingState;
  /** Null for a visitor. */
  readonly personId: string | null;
  readonly on: CalendarDate;
  /** Empty where the step needs none. */
  readonly reason: string;
  /** Until when what comes next is due: so that an extension stays on record with the day it led to. */
  readonly dueOn: CalendarDate | null;
}

/** One application on its way, as far as its steps are decided by it. */
export interface RatingCase {
  readonly state: RatingState;
  readonly route: RatingRoute;
  readonly scores: readonly BlindScore[];
  /** What the panel found, or the answer to an objection made of it; null before. */
  readonly stars: number | null;
  /** When the result as it is now was on public notice. */
  readonly notice: { readonly from: CalendarDate; readonly until: CalendarDate } | null;
  readonly objections: readonly Objection[];
  readonly award: {
    readonly stars: number;
    readonly from: CalendarDate;
    readonly until: CalendarDate;
  } | null;
  /** Against what an appeal was made; it can be made once. */
  readonly appealed: 'declined' | 'revoked' | null;
  /** Until when the step under way is due. */
  readonly dueOn: CalendarDate | null;
  readonly history: readonly TakenStep[];
}

/** Who takes a step, with what she declared before she could see anything. */
export interface StepMember {
  readonly personId: string;
  readonly unitPath: UnitPath;
  /** Whether she said in this round whom she has to stay away from, be it nobody. */
  readonly hasDeclared: boolean;
  /** Units she has to stay away from (回避), with all below them. */
  readonly conflicts: readonly UnitPath[];
}

export type StepActor = StepMember | 'visitor';

export const RatingCase = Object.freeze({
  /** An application nobody has sent yet. */
  begin: (route: RatingRoute): RatingCase =>
    Object.freeze({
      state: 'draft',
      route,
      scores: [],
      stars: null,
      notice: null,
      objections: [],
      award: null,
      appealed: null,
      dueOn: null,
      history: [],
    }),
});
