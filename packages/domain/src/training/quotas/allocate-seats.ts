import { Refusal } from '../../kernel/index.js';

/** What one unit brings to the sharing out of seats. */
export interface SeatClaim {
  readonly key: string;
  /** By what seats are shared: villages, women, earlier demand; a whole number from 0 to 100,000,000. */
  readonly weight: number;
  /** At least so many. */
  readonly floor: number;
  /** At most so many; null where nothing limits it. */
  readonly cap: number | null;
}

export type SeatRefusal = Refusal<'FloorsAboveSeats' | 'CapsBelowSeats'>;

const capOf = ({ cap }: SeatClaim): number => cap ?? Number.POSITIVE_INFINITY;

/**
 * Shares seats out by largest remainder, within floors and caps. Each claim's exact share is its weight times one measure,
 * held between its floor and its cap; the measure is the one at which the shares add up to the seats. Whole parts are given
 * first, the seats left over go to the largest remainders, and equal remainders to the smaller key: the order of the claims
 * changes nothing, and of two claims with the same bounds the heavier one never gets less. All of it is whole-number
 * arithmetic: nothing hangs on a rounding error.
 * @returns seats by key
 * @throws RangeError on a key that is there twice, or a number that is not whole and within its bounds
 */
export function allocateSeats(
  seats: number,
  claims: readonly SeatClaim[],
): ReadonlyMap<string, number> | SeatRefusal {
  requireWhole(seats, claims);
  const least = claims.reduce((sum, { floor }) => sum + floor, 0);
  if (least > seats)
    return Refusal.of('FloorsAboveSeats', `The floors need ${least} seats of ${seats}.`, ['quotas']);
  const most = claims.reduce((sum, claim) => sum + (claim.weight > 0 ? capOf(claim) : claim.floor), 0);
  if (most < seats)
    return Refusal.of('CapsBelowSeats', `The caps leave room for ${most} seats of ${seats}.`, ['quotas']);

  const { over, under } = measureFor(seats, claims);
  const shares = claims.map((claim) => shareOf(claim, over, under));
  const left = seats - shares.reduce((sum, { whole }) => sum + whole, 0);
  const lucky = new Set(
    shares
      .filter(({ remainder }) => remainder > 0)
      .toSorted((a, b) => b.remainder - a.remainder || (a.key < b.key ? -1 : 1))
      .slice(0, left)
      .map(({ key }) => key),
  );
  return new Map(shares.map(({ key, whole }) => [key, whole + (lucky.has(key) ? 1 : 0)]));
}

/** Whole seats and what is over, in parts of `under`. */
function shareOf(claim: SeatClaim, over: number, under: number) {
  const { key, weight, floor } = claim;
  if (weight * over <= floor * under) return { key, whole: floor, remainder: 0 };
  if (weight * over >= capOf(claim) * under) return { key, whole: capOf(claim), remainder: 0 };
  return { key, whole: Math.floor((weight * over) / under), remainder: (weight * over) % under };
}

/** The measure at which the shares add up to the seats, as a fraction. */
function measureFor(seats: number, claims: readonly SeatClaim[]): { over: number; under: number } {
  const bends = claims
    .filter(({ weight }) => weight > 0)
    .flatMap((claim) => [claim.floor, capOf(claim)].map((bound) => ({ over: bound, under: claim.weight })))
    .filter(({ over }) => Number.isFinite(over))
    .toSorted((a, b) => a.over * b.under - b.over * a.under);
  // Between two bends the sum grows evenly: those held at a bound stay there, the others grow by their weight.
  const reached = bends.find(({ over, under }) => sumAt(claims, over, under) >= seats * under);
  const growing = claims.filter(
    (claim) =>
      claim.weight > 0 &&
      (reached
        ? claim.floor * reached.under < reached.over * claim.weight &&
          capOf(claim) * reached.under >= reached.over * claim.weight
        : claim.cap === null),
  );
  const under = growing.reduce((sum, { weight }) => sum + weight, 0);
  if (under === 0) return reached ?? { over: 0, under: 1 };
  const held = claims.filter((claim) => !growing.includes(claim));
  const fixed = held.reduce((sum, claim) => sum + boundOf(claim, reached), 0);
  return { over: seats - fixed, under };
}

/** Where a claim that does not grow is held on the stretch before a bend, or after the last one. */
const boundOf = (claim: SeatClaim, bend: { over: number; under: number } | undefined): number => {
  if (claim.weight === 0) return claim.floor;
  if (!bend) return capOf(claim);
  return claim.floor * bend.under >= bend.over * claim.weight ? claim.floor : capOf(claim);
};

/** The sum of all shares at a measure, in parts of `under`. */
const sumAt = (claims: readonly SeatClaim[], over: number, under: number): number =>
  claims.reduce(
    (sum, claim) => sum + Math.min(Math.max(claim.weight * over, claim.floor * under), capOf(claim) * under),
    0,
  );

function requireWhole(seats: number, claims: readonly SeatClaim[]): void {
  const isWhole = (value: number, most: number) => Number.isInteger(value) && value >= 0 && value <= most;
  if (!isWhole(seats, 100_000)) throw new RangeError(`${seats} is no number of seats.`);
  const keys = new Set<string>();
  for (const { key, weight, floor, cap } of claims) {
    if (keys.has(key)) throw new RangeError(`${key} claims twice.`);
    keys.add(key);
    if (!isWhole(weight, 100_000_000) || !isWhole(floor, 100_000) || (cap !== null && !isWhole(cap, 100_000)))
      throw new RangeError(`${key} claims with a number that is not whole.`);
    if (cap !== null && cap < floor) throw new RangeError(`${key} has a cap below its floor.`);
  }
}
