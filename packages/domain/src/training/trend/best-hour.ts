import type { OwnWork } from './own-works.js';

/** The part of the day in which her works were seen most, by the middle one of them. */
export interface BestHour {
  /** From this hour… */
  readonly fromHour: number;
  /** …up to this one. */
  readonly untilHour: number;
  readonly medianPlays: number;
  readonly works: number;
}

const span = 3;
const fewest = 3;

const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] as number;
  return sorted.length % 2 ? upper : Math.floor(((sorted[middle - 1] as number) + upper) / 2);
};

/**
 * Parts of the day of three hours are compared where at least three works tell both their hour and their plays; null while
 * there are fewer than two such parts, because one alone is the best of nothing.
 */
export function bestHour(works: readonly OwnWork[]): BestHour | null {
  const parts = Map.groupBy(
    works.filter(({ hour, plays }) => hour !== null && plays !== null),
    ({ hour }) => Math.floor((hour as number) / span),
  );
  const told = [...parts]
    .filter(([, inPart]) => inPart.length >= fewest)
    .map(([part, inPart]) => ({
      fromHour: part * span,
      untilHour: part * span + span,
      medianPlays: median(inPart.map(({ plays }) => plays as number)),
      works: inPart.length,
    }))
    .toSorted((a, b) => b.medianPlays - a.medianPlays || a.fromHour - b.fromHour);
  return told.length >= 2 ? (told[0] as BestHour) : null;
}
