import type { Tier } from '../../access/index.js';
import type { FlagFact, NumberFact } from './basis.js';
import { Criterion } from './criterion.js';
import type { Words } from './words.js';

/** The kinds of home (阵地) that are rated. */
export const homeKinds = ['online_home', 'micro_home'] as const;

export type HomeKind = (typeof homeKinds)[number];

/** A part of a rubric; what its criteria give adds up to what it gives. */
export interface Section {
  readonly id: string;
  readonly title: Words;
  readonly criteria: readonly Criterion[];
}

/** What rules stars out whatever the points (单项否决): declared by a reviewer, or known to the system. */
export type Veto =
  | { readonly kind: 'declared'; readonly id: string; readonly title: Words }
  | { readonly kind: 'not_shown'; readonly id: string; readonly title: Words; readonly fact: FlagFact }
  | {
      readonly kind: 'worse_than';
      readonly id: string;
      readonly title: Words;
      readonly fact: NumberFact;
      /** The worst value that is still no veto. */
      readonly limit: number;
    };

/** How many points a star level takes, altogether and in single sections. */
export interface StarBand {
  readonly stars: number;
  readonly atLeast: number;
  /** By section; a section that is not named has no minimum. */
  readonly minimums: Readonly<Record<string, number>>;
}

/** What a rubric rests on: nothing but its operator's word, or a rule that was published. */
export type RubricBasis =
  | { readonly kind: 'operators_draft' }
  | { readonly kind: 'published_rule'; readonly document: string };

/** By what homes are rated (评分细则): data, so that a new one is a new version and no new programme. */
export interface Rubric {
  readonly format: 'fulian-rubric-1';
  /** The same from version to version. */
  readonly name: string;
  readonly version: number;
  readonly title: Words;
  readonly summary: Words;
  readonly basis: RubricBasis;
  readonly appliesTo: { readonly home: HomeKind; readonly tiers: readonly Tier[] };
  /** How long stars hold once they are granted. */
  readonly validMonths: number;
  readonly sections: readonly Section[];
  readonly vetoes: readonly Veto[];
  /** From the lowest level up. */
  readonly stars: readonly StarBand[];
}

export const Section = Object.freeze({
  /** The most its criteria can give together. */
  outOf: (section: Section): number =>
    section.criteria.reduce((sum, criterion) => sum + Criterion.outOf(criterion), 0),
});

export const Rubric = Object.freeze({
  criteria: (rubric: Rubric): readonly Criterion[] => rubric.sections.flatMap(({ criteria }) => criteria),
  outOf: (rubric: Rubric): number =>
    rubric.sections.reduce((sum, section) => sum + Section.outOf(section), 0),
  /** Whether a home of this kind at this tier is rated by it. */
  appliesTo: (rubric: Pick<Rubric, 'appliesTo'>, home: HomeKind, tier: Tier): boolean =>
    rubric.appliesTo.home === home && rubric.appliesTo.tiers.includes(tier),
});
