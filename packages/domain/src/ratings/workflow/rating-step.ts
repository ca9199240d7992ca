import type { ObjectionOutcome } from './rating-case.js';

interface Reasoned<Step extends string> {
  readonly step: Step;
  readonly reason: string;
}

interface Answered extends Reasoned<'answer_objection'> {
  readonly objectionId: string;
  readonly outcome: ObjectionOutcome;
  /** What is left of the stars, where it is upheld in part. */
  readonly stars: number | null;
}

/** What the county, the reviewers and the panel do to an application. */
export type JudgeStep =
  /** What of the home she gives her word for; her reasons stand beside what she attests. */
  | Reasoned<'attest'>
  | Reasoned<'pass'>
  | Reasoned<'return'>
  | Reasoned<'decline'>
  | { readonly step: 'score'; readonly points: number; readonly stars: number }
  | (Reasoned<'settle'> & { readonly stars: number });

/** What the province does to a result. */
export type ProvinceStep =
  | Answered
  | { readonly step: 'award' }
  | Reasoned<'revoke'>
  | (Reasoned<'answer_appeal'> & { readonly isUpheld: boolean })
  | (Reasoned<'extend'> & { readonly days: number });

/** What somebody does to an application. */
export type RatingStep =
  | { readonly step: 'submit' }
  | { readonly step: 'withdraw' }
  | Reasoned<'appeal'>
  | { readonly step: 'object'; readonly objectionId: string }
  | JudgeStep
  | ProvinceStep;
