import type { Answers, Facts, RatingCase, Receipt, RoundRules, Rubric } from '@fulian/domain/ratings';

/** An application held for a step, with all that the step is decided by. */
export interface HeldCase {
  readonly id: string;
  readonly version: number;
  readonly roundId: string;
  readonly unitId: string;
  readonly unitPath: string;
  readonly homeName: string;
  readonly attempt: number;
  readonly found: RatingCase;
  readonly rules: RoundRules;
  readonly rubric: Rubric;
  readonly answers: Answers;
  /** Criteria whose fact was carried over and holds no longer. */
  readonly outdated: readonly string[];
  /** Frozen when it was sent; null before. */
  readonly facts: Facts | null;
  readonly receipt: Receipt | null;
}
