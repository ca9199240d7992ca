import type { Tier } from '../../access/index.js';
import type { FlagFact, NumberFact, OwnMeasure } from '../rubric/basis.js';

/** An answer to one criterion, with links to evidence, or a word on where the paper lies. */
export interface Answer {
  readonly value: boolean | number;
  readonly evidence?: readonly string[];
}

/** What people say: by criterion (yes or no, the number of a level from 0, a count) and by declared veto. */
export interface Answers {
  readonly criteria: Readonly<Record<string, Answer>>;
  /** Vetoes that a reviewer found to have happened. */
  readonly vetoes: readonly string[];
}

/** The word of a reviewer for what the system does not know (据实认定): of which tier she is, and no more of her. */
export interface Attestation {
  readonly by: Tier;
  readonly reason: string;
  /** In which year's application, where it was an earlier one of the same home. */
  readonly year?: number;
}

/** Something that is known, and from where: "account 澧县女性, last work on 2026-11-05". */
export interface KnownFact<Value> {
  readonly value: Value;
  readonly source: string;
  /** Where it is not the system that knows, but somebody who looked. */
  readonly attestation?: Attestation;
}

/** A measure of a home's own: the past year, and the year before. */
export interface OwnGrowth {
  readonly now: number;
  readonly before: number;
  readonly source: string;
  readonly attestation?: Attestation;
}

/** What the system knows; what is not there is not known, which is not the same as no. */
export interface Facts {
  readonly flags: { readonly [fact in FlagFact]?: KnownFact<boolean> };
  readonly numbers: { readonly [fact in NumberFact]?: KnownFact<number> };
  readonly own: { readonly [measure in OwnMeasure]?: OwnGrowth };
}

export const Answers = Object.freeze({
  none: Object.freeze({ criteria: Object.freeze({}), vetoes: Object.freeze([]) }) as Answers,
});

export const Facts = Object.freeze({
  none: Object.freeze({
    flags: Object.freeze({}),
    numbers: Object.freeze({}),
    own: Object.freeze({}),
  }) as Facts,
});
