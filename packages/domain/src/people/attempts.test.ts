import { expect, test } from 'vitest';
import { Attempts, freeFailures } from './attempts.js';

const noon = new Date('2026-11-24T12:00:00Z');
const after = (minutes: number): Date => new Date(noon.getTime() + minutes * 60_000);

/** The attempts after as many charged failures, each made as soon as the wait before it was over. */
function failures(count: number): Attempts {
  let attempts: Attempts | null = null;
  for (let i = 0; i < count; i++) {
    const charged: ReturnType<typeof Attempts.charge> = Attempts.charge(
      attempts,
      attempts?.lockedUntil ?? noon,
    );
    if ('refused' in charged) throw new Error('The wait was over.');
    attempts = charged;
  }
  return attempts as Attempts;
}

const waitOf = ({ lockedUntil, triedAt }: Attempts): number =>
  lockedUntil ? (lockedUntil.getTime() - triedAt.getTime()) / 60_000 : 0;

test('the first failures are free of waiting, then the wait doubles up to a quarter of an hour', () => {
  expect(Array.from({ length: 11 }, (_, i) => waitOf(failures(i + 1)))).toEqual([
    0, 0, 0, 0, 1, 2, 4, 8, 15, 15, 15,
  ]);
});

test('an attempt during the wait is refused with the end of the wait, and does not lengthen it', () => {
  const locked = failures(freeFailures);
  expect(Attempts.charge(locked, noon)).toMatchObject({ code: 'TryLater', retryAt: locked.lockedUntil });
  expect(Attempts.charge(locked, after(1))).toMatchObject({ failures: freeFailures + 1 });
});

test('after a day without an attempt the count begins anew', () => {
  const locked = failures(9);
  expect(Attempts.charge(locked, new Date(locked.triedAt.getTime() + 86_400_001))).toEqual({
    failures: 1,
    triedAt: expect.any(Date),
    lockedUntil: null,
  });
});
