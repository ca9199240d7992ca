import type { EffectMeasure, ProgrammeEffects, Published } from '../src/training/index.js';

/** How many women a place might have, told by whoever tries it. */
export interface PlaceThatFits {
  readonly enrolled: number;
  readonly attended: number;
  readonly later: number;
  /** Who enrolled and did not come. */
  readonly away: number;
  /** Who came and is not counted later. */
  readonly stopped: number;
}

const mostEnrolled = 14;
const mostAttended = 7;

const upTo = (from: number, until: number): number[] =>
  Array.from({ length: Math.max(0, until - from + 1) }, (_, at) => from + at);

const among = (shown: Published | null, from: number, until: number): number[] => {
  if (shown === 'hidden') return upTo(from, until);
  const known = shown ?? 0;
  return known >= from && known <= until ? [known] : [];
};

/** Each sum of one of these and one of those. */
const sumsOf = (some: ReadonlySet<number>, more: ReadonlySet<number>): Set<number> => {
  const sums = new Set<number>();
  for (const one of some) for (const another of more) sums.add(one + another);
  return sums;
};

/**
 * For each place of a small table, what it might hold by all that is published of three measures: each of its cells, each
 * total, that zeros would have been shown of who attended, and that who is counted later was there, and who was there had
 * enrolled. Tries all tables; for up to three places of up to 7 women.
 */
export function tablesThatFit(
  { places, total }: ProgrammeEffects,
  later: EffectMeasure,
): readonly (readonly PlaceThatFits[])[] {
  const possible = places.map(({ counts }) =>
    among(counts.attended, counts.attended === 'hidden' ? 1 : 0, mostAttended).flatMap((attended) =>
      among(counts.enrolled, attended, mostEnrolled).flatMap((enrolled) =>
        among(counts[later], 0, attended).map((known) => ({
          enrolled,
          attended,
          later: known,
          away: enrolled - attended,
          stopped: attended - known,
        })),
      ),
    ),
  );
  const sums = [total.enrolled, total.attended, total[later]];
  // Three sums as one number; a total that is hidden holds nobody to anything.
  const keyOf = (place: PlaceThatFits): number =>
    [place.enrolled, place.attended, place.later].reduce(
      (key, count, at) => key * 100 + (typeof sums[at] === 'number' ? count : 0),
      0,
    );
  const wanted = sums.reduce<number>((key, sum) => key * 100 + (typeof sum === 'number' ? sum : 0), 0);
  return possible.map((own, at) => {
    const others = possible
      .filter((_, other) => other !== at)
      .map((them) => new Set(them.map(keyOf)))
      .reduce(sumsOf, new Set([0]));
    return own.filter((place) => others.has(wanted - keyOf(place)));
  });
}
