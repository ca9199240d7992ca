import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Refusal } from '../../kernel/index.js';
import { allocateSeats, type SeatClaim } from './allocate-seats.js';

const claim = (key: string, weight: number, floor = 0, cap: number | null = null): SeatClaim => ({
  key,
  weight,
  floor,
  cap,
});

function allocated(seats: number, claims: readonly SeatClaim[]): Record<string, number> {
  const given = allocateSeats(seats, claims);
  if (Refusal.is(given)) throw new Error(given.message);
  return Object.fromEntries(given as ReadonlyMap<string, number>);
}

const bounds = fc
  .tuple(fc.nat(6), fc.option(fc.nat(12), { nil: null, freq: 3 }))
  .map(([floor, room]) => ({ floor, cap: room === null ? null : floor + room }));
const claimsOf = fc
  .array(fc.tuple(fc.nat(400), bounds), { minLength: 1, maxLength: 14 })
  .map((made) =>
    made.map(([weight, { floor, cap }], at) => claim(`u${String(at).padStart(2, '0')}`, weight, floor, cap)),
  );
const cases = fc.tuple(fc.nat(120), claimsOf);

test('seats follow the weights, and the largest remainder takes the seat that is left over', () => {
  expect(allocated(10, [claim('a', 41), claim('b', 33), claim('c', 26)])).toEqual({ a: 4, b: 3, c: 3 });
});

test('a floor and a cap hold, and the others share what they leave', () => {
  expect(allocated(20, [claim('a', 100, 0, 6), claim('b', 10, 4), claim('c', 50), claim('d', 50)])).toEqual({
    a: 6,
    b: 4,
    c: 5,
    d: 5,
  });
});

test('equal remainders go to the smaller key', () => {
  expect(allocated(1, [claim('b', 1), claim('a', 1)])).toEqual({ a: 1, b: 0 });
});

test('floors that need more seats than there are, and caps that leave seats over, are refused', () => {
  expect(allocateSeats(3, [claim('a', 1, 2), claim('b', 1, 2)])).toMatchObject({ code: 'FloorsAboveSeats' });
  expect(allocateSeats(9, [claim('a', 1, 0, 2), claim('b', 0)])).toMatchObject({ code: 'CapsBelowSeats' });
});

test('a key that claims twice, or half a seat, is a fault', () => {
  expect(() => allocateSeats(3, [claim('a', 1), claim('a', 1)])).toThrow(RangeError);
  expect(() => allocateSeats(3, [claim('a', 0.5)])).toThrow(RangeError);
});

test('all seats are given, none more, within every floor and cap', () => {
  fc.assert(
    fc.property(cases, ([seats, claims]) => {
      const given = allocateSeats(seats, claims);
      if (Refusal.is(given)) return;
      const each = given as ReadonlyMap<string, number>;
      expect([...each.values()].reduce((sum, count) => sum + count, 0)).toBe(seats);
      for (const { key, floor, cap } of claims) {
        expect(each.get(key)).toBeGreaterThanOrEqual(floor);
        expect(each.get(key)).toBeLessThanOrEqual(cap ?? seats);
      }
    }),
    { numRuns: 2000 },
  );
});

test('it is refused exactly when no allocation within the bounds exists', () => {
  fc.assert(
    fc.property(cases, ([seats, claims]) => {
      const least = claims.reduce((sum, { floor }) => sum + floor, 0);
      const most = claims.reduce(
        (sum, { weight, floor, cap }) => sum + (weight ? (cap ?? Number.POSITIVE_INFINITY) : floor),
        0,
      );
      expect(Refusal.is(allocateSeats(seats, claims))).toBe(least > seats || most < seats);
    }),
  );
});

test('of two claims with the same bounds the heavier one never gets less', () => {
  fc.assert(
    fc.property(
      fc.nat(120),
      fc.array(fc.nat(400), { minLength: 2, maxLength: 14 }),
      bounds,
      (seats, weights, bound) => {
        const claims = weights.map((weight, at) => ({ key: `u${at}`, weight, ...bound }));
        const given = allocateSeats(seats, claims);
        if (Refusal.is(given)) return;
        const each = given as ReadonlyMap<string, number>;
        for (const one of claims)
          for (const other of claims)
            if (one.weight > other.weight)
              expect(each.get(one.key)).toBeGreaterThanOrEqual(each.get(other.key) as number);
      },
    ),
  );
});

test('the order of the claims changes nothing', () => {
  const shuffled = cases.chain(([seats, claims]) =>
    fc.tuple(
      fc.constant(seats),
      fc.constant(claims),
      fc.shuffledSubarray([...claims], { minLength: claims.length }),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([seats, claims, mixed]) => {
      const [one, other] = [allocateSeats(seats, claims), allocateSeats(seats, mixed)];
      if (Refusal.is(one)) expect(other).toEqual(one);
      else expect(new Map(other as Map<string, number>)).toEqual(one);
    }),
  );
});
