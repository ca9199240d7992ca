import type { BlindScore } from './rating-case.js';

/** How far the two blind scores lie apart; 0 before there are two. */
const gapOf = ([first, second]: readonly BlindScore[]): number =>
  first && second ? Math.abs(first.points - second.points) : 0;

/** How many scores are needed: two, or three where the two lie further apart than the threshold. */
const needed = (scores: readonly BlindScore[], gapThreshold: number): 2 | 3 =>
  gapOf(scores) > gapThreshold ? 3 : 2;

/** The score that stands unless the panel adopts another: the middle one of three, the lower one of two. */
function middle<Score extends Pick<BlindScore, 'points'>>(scores: readonly Score[]): Score | undefined {
  const ordered = scores.toSorted((a, b) => a.points - b.points);
  return ordered[Math.floor((ordered.length - 1) / 2)];
}

export const BlindScores = Object.freeze({ gapOf, needed, middle });
