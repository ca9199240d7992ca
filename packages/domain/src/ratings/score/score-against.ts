import { Criterion } from '../rubric/criterion.js';
import { Rubric } from '../rubric/rubric.js';
import type { Answers, Facts } from './inputs.js';
import type { BandLine, CriterionLine, Rating } from './rating.js';
import { score } from './score.js';

/** One criterion that gives other points by another rubric; null where a rubric does not have it. */
export interface PointsDifference {
  readonly criterion: string;
  readonly before: CriterionLine | null;
  readonly after: CriterionLine | null;
  /** Points more, or fewer below 0. */
  readonly points: number;
}

/** What the same home would get by another rubric, and why. */
export interface RatingDifference {
  readonly before: Rating;
  readonly after: Rating;
  /** Stars more, or fewer below 0. */
  readonly stars: number;
  /** In the order of the rubric after, then what only the one before had. */
  readonly criteria: readonly PointsDifference[];
  /** Vetoes that are met by one of the two alone. */
  readonly vetoes: readonly { readonly veto: string; readonly isMetAfter: boolean }[];
  /** What the next higher level lacks by the rubric after, where there are fewer stars by it. */
  readonly short: BandLine | null;
  /** Levels that take other points altogether or in a section than before; the sections are told by their id. */
  readonly levels: readonly number[];
}

const linesOf = ({ sections }: Rating): ReadonlyMap<string, CriterionLine> =>
  new Map(sections.flatMap(({ criteria }) => criteria.map((line) => [line.criterion, line] as const)));

/** Rates the same answers and facts by two rubrics and tells the difference, line by line. Pure and total, as `score`. */
export function scoreAgainst(
  before: Rubric,
  after: Rubric,
  answers: Answers,
  facts: Facts,
): RatingDifference {
  const was = score(before, answers, facts);
  const is = score(after, answers, facts);
  const old = linesOf(was);
  const now = linesOf(is);
  const criteria = [...new Set([...now.keys(), ...old.keys()])].flatMap((criterion): PointsDifference[] => {
    const one = old.get(criterion) ?? null;
    const other = now.get(criterion) ?? null;
    const points = (other?.points ?? 0) - (one?.points ?? 0);
    return points === 0 ? [] : [{ criterion, before: one, after: other, points }];
  });
  const stars = is.stars - was.stars;
  return {
    before: was,
    after: is,
    stars,
    criteria,
    vetoes: vetoesApart(was, is),
    short: stars < 0 ? (is.bands.find((band) => band.stars > is.stars) ?? null) : null,
    levels: levelsApart(before, after),
  };
}

function vetoesApart(was: Rating, is: Rating): RatingDifference['vetoes'] {
  const met = ({ vetoes }: Rating) => new Set(vetoes.flatMap(({ veto, isMet }) => (isMet ? [veto] : [])));
  const [old, now] = [met(was), met(is)];
  return [...new Set([...now, ...old])]
    .filter((veto) => old.has(veto) !== now.has(veto))
    .map((veto) => ({ veto, isMetAfter: now.has(veto) }));
}

/** What a level takes, as one text: what is not named takes nothing. */
const takes = ({ stars }: Rubric, level: number): string | null => {
  const band = stars.find((each) => each.stars === level);
  if (!band) return null;
  const minimums = Object.entries(band.minimums)
    .filter(([, least]) => least > 0)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([band.atLeast, minimums]);
};

const levelsApart = (before: Rubric, after: Rubric): readonly number[] =>
  [1, 2, 3, 4, 5].filter((level) => takes(before, level) !== takes(after, level));

/** Whether a rubric asks for something that nobody was asked for by the one before: a trial cannot know the answer. */
export const asksAnew = (before: Rubric, after: Rubric): readonly string[] => {
  const asked = new Set(Rubric.criteria(before).map(({ id }) => id));
  return Rubric.criteria(after)
    .filter((criterion) => Criterion.isAsked(criterion) && !asked.has(criterion.id))
    .map(({ id }) => id);
};
