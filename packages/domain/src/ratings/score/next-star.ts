import type { Criterion } from '../rubric/criterion.js';
import type { Rubric } from '../rubric/rubric.js';
import type { Answers, Facts } from './inputs.js';
import type { BandLine, CriterionLine, Rating } from './rating.js';
import { score } from './score.js';

/** A criterion that can still give more, and what its next step would give. */
export interface OpenCriterion {
  readonly line: CriterionLine;
  readonly section: string;
  /** The level or band to reach next; null where there are none: yes instead of no, known instead of unknown. */
  readonly step: number | null;
  /** Points that step would add. */
  readonly gain: number;
  /** Whether points are short where it counts: altogether, or in its section. */
  readonly helps: boolean;
  /** Whether this one step would bring the next level, all else as it is. */
  readonly suffices: boolean;
}

/** What stands between a home and its next star. */
export interface NextStar {
  readonly rating: Rating;
  /** The level to reach next; null at the top. */
  readonly target: BandLine | null;
  /** Vetoes that are met: they have to be out of the way first. */
  readonly vetoes: readonly string[];
  /** In the order of the rubric. */
  readonly open: readonly OpenCriterion[];
}

export function nextStar(rubric: Rubric, answers: Answers, facts: Facts): NextStar {
  const rating = score(rubric, answers, facts);
  const target = rating.bands.find(({ stars }) => stars > rating.stars) ?? null;
  const vetoes = rating.vetoes.filter(({ isMet }) => isMet).map(({ veto }) => veto);
  const lines = rating.sections.flatMap(({ section, criteria }) =>
    criteria.map((line) => ({ section, line })),
  );
  const criteria = rubric.sections.flatMap((section) => section.criteria);
  const open = criteria.flatMap((criterion, index) => {
    const found = lines[index] as (typeof lines)[number];
    const next = nextStep(criterion, found.line);
    if (!next) return [];
    return [{ ...found, ...next, ...bearing(target, found.section, next.gain, vetoes.length > 0) }];
  });
  return { rating, target, vetoes, open };
}

function bearing(
  target: BandLine | null,
  section: string,
  gain: number,
  isVetoed: boolean,
): Pick<OpenCriterion, 'helps' | 'suffices'> {
  if (!target) return { helps: false, suffices: false };
  const isShortHere = target.sections.some((short) => short.section === section);
  const isEnough =
    target.missing <= gain &&
    target.sections.every((short) => short.section === section && short.missing <= gain);
  return { helps: target.missing > 0 || isShortHere, suffices: isEnough && !isVetoed };
}

type Next = Pick<OpenCriterion, 'step' | 'gain'> | undefined;

/** The smallest step that gives more than there is. */
function nextStep(criterion: Criterion, { points, step, outcome }: CriterionLine): Next {
  if (criterion.kind === 'yes_no' || criterion.kind === 'shown') {
    const gain = criterion.points - points;
    return gain > 0 ? { step: null, gain } : undefined;
  }
  const steps = criterion.kind === 'graded' ? criterion.levels : criterion.bands;
  const worth = outcome === 'evidence_missing' && step !== null ? (steps[step]?.points ?? 0) : 0;
  if (worth > points) return { step, gain: worth - points };
  const order = criterion.kind === 'at_most' ? [...steps.keys()].reverse() : [...steps.keys()];
  const next = order.find((at) => (steps[at]?.points ?? 0) > points);
  return next === undefined ? undefined : { step: next, gain: (steps[next]?.points ?? 0) - points };
}
