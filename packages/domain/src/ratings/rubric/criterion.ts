import type { CountedDeed, FallingFact, FlagFact, OwnMeasure, RisingFact } from './basis.js';
import type { Words } from './words.js';

/** Whether an answer needs a link, or a word on where the paper lies, to count. Photos are never asked for. */
export type EvidenceRule = 'none' | 'optional' | 'required';

interface CriterionBase<Kind extends string> {
  readonly kind: Kind;
  /** Unique in the rubric and the same from version to version: `a-z`, `0-9` and `_`. */
  readonly id: string;
  readonly title: Words;
  /** What counts and what does not; empty where the title says it all. */
  readonly guidance?: Words;
}

/** From so many on, so many points; the last band that is reached counts. */
export interface RisingBand {
  readonly atLeast: number;
  readonly points: number;
}

/** Up to so many, so many points; the first band that holds counts. */
export interface FallingBand {
  readonly atMost: number;
  readonly points: number;
}

/** A level and what it looks like; from the lowest up. */
export interface Level {
  readonly points: number;
  readonly descriptor: Words;
}

/** Yes or no, said by whoever applies and looked at by who reviews. */
export interface YesNoCriterion extends CriterionBase<'yes_no'> {
  readonly evidence: EvidenceRule;
  readonly points: number;
}

/** One of some described levels. */
export interface GradedCriterion extends CriterionBase<'graded'> {
  readonly evidence: EvidenceRule;
  readonly levels: readonly Level[];
}

/** How often a home did something of its own. */
export interface CountCriterion extends CriterionBase<'count'> {
  readonly evidence: EvidenceRule;
  readonly deed: CountedDeed;
  readonly bands: readonly RisingBand[];
}

/** What the system knows, or, where the rubric allows it, a reviewer who looked. */
interface KnownCriterionBase<Kind extends string> extends CriterionBase<Kind> {
  /** Whether a reviewer may give her word for what the system does not know, with her source and her reason. */
  readonly isAttestable?: boolean;
}

/** Something the system knows to be there. */
export interface ShownCriterion extends KnownCriterionBase<'shown'> {
  readonly fact: FlagFact;
  readonly points: number;
}

/** Something the system counts, where more is better. */
export interface AtLeastCriterion extends KnownCriterionBase<'at_least'> {
  readonly fact: RisingFact;
  readonly bands: readonly RisingBand[];
}

/** Something the system counts, where less is better: "updated within 14 days". */
export interface AtMostCriterion extends KnownCriterionBase<'at_most'> {
  readonly fact: FallingFact;
  readonly bands: readonly FallingBand[];
}

/** Growth against one's own year before, in percent. */
export interface GrowthCriterion extends KnownCriterionBase<'growth'> {
  readonly measure: OwnMeasure;
  readonly bands: readonly RisingBand[];
}

/**
 * What a rating may rest on: a closed list. Likes, forwards, votes, comments, followers, plays, study time and adoption
 * counts are in none of its words, so that no rubric can ask for them.
 */
export type Criterion =
  | YesNoCriterion
  | GradedCriterion
  | CountCriterion
  | ShownCriterion
  | AtLeastCriterion
  | AtMostCriterion
  | GrowthCriterion;

export type CriterionKind = Criterion['kind'];

/** The criteria that are answered by people; all others are known. */
export type AskedCriterion = YesNoCriterion | GradedCriterion | CountCriterion;

/** The criteria that rest on what is known. */
export type KnownCriterion = Exclude<Criterion, AskedCriterion>;

export const Criterion = Object.freeze({
  isAsked: (criterion: Criterion): criterion is AskedCriterion =>
    criterion.kind === 'yes_no' || criterion.kind === 'graded' || criterion.kind === 'count',
  /** The most it can give. */
  outOf: (criterion: Criterion): number => {
    switch (criterion.kind) {
      case 'yes_no':
      case 'shown':
        return criterion.points;
      case 'graded':
        return most(criterion.levels);
      default:
        return most(criterion.bands);
    }
  },
});

/** A loop, because scoring asks for it of every criterion of every application. */
function most(steps: readonly { readonly points: number }[]): number {
  let highest = 0;
  for (const { points } of steps) if (points > highest) highest = points;
  return highest;
}
