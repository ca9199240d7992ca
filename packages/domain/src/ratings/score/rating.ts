import type { Answer, KnownFact, OwnGrowth } from './inputs.js';

/** What became of a criterion. */
export type Outcome =
  /** Points by the step that was reached; it may be worth none. */
  | 'scored'
  /** Nobody answered. */
  | 'unanswered'
  /** The answer is of another kind than the criterion asks for. */
  | 'wrong_answer'
  /** The answer would count if there were evidence. */
  | 'evidence_missing'
  /** The system does not know. */
  | 'unknown';

/** One line of the explanation: from which input, by which step of the rule, how many points, whose word. */
export interface CriterionLine {
  readonly criterion: string;
  readonly outcome: Outcome;
  readonly input: Answer | KnownFact<boolean | number> | OwnGrowth | null;
  /** Which level or band was reached, from 0; null where none was, or where there are none. */
  readonly step: number | null;
  readonly points: number;
  readonly outOf: number;
  readonly source: 'answer' | 'system';
}

export interface SectionLine {
  readonly section: string;
  readonly points: number;
  readonly outOf: number;
  readonly criteria: readonly CriterionLine[];
}

export interface VetoLine {
  readonly veto: string;
  /** Null where the system does not know; that is no veto. */
  readonly isMet: boolean | null;
  readonly source: 'answer' | 'system';
}

/** What stars take, and whether it is there. */
export interface BandLine {
  readonly stars: number;
  readonly atLeast: number;
  /** Points missing altogether; 0 where there are enough. */
  readonly missing: number;
  /** Sections below their minimum, and by how much. */
  readonly sections: readonly { readonly section: string; readonly missing: number }[];
}

/** Stars with the whole of their explanation. */
export interface Rating {
  /** 0 where none are reached, or a veto rules them out. */
  readonly stars: number;
  readonly points: number;
  readonly outOf: number;
  readonly isVetoed: boolean;
  readonly vetoes: readonly VetoLine[];
  readonly sections: readonly SectionLine[];
  readonly bands: readonly BandLine[];
}
