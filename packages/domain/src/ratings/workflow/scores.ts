import type { BlindScore, TakenStep } from './rating-case.js';

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

/**
 * Whether the last so many steps were blind scores and nothing else. Who gives one is not to know of the others', so theirs
 * make nothing stale that she has before her.
 */
const areAll = (history: readonly TakenStep[], steps: number): boolean =>
  Number.isSafeInteger(steps) &&
  steps > 0 &&
  steps <= history.length &&
  history.slice(-steps).every(({ step }) => step === 'score');

export const BlindScores = Object.freeze({ gapOf, needed, middle, areAll });
