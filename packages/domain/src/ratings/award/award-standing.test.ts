import { expect, test } from 'vitest';
import type { CalendarDate } from '../../kernel/index.js';
import { type AwardDays, AwardStanding } from './award-standing.js';

const day = (on: string): CalendarDate => on as CalendarDate;
const award: AwardDays = {
  validFrom: day('2026-01-10'),
  validUntil: day('2028-01-09'),
  revokedOn: null,
  supersededOn: null,
};

test.each([
  ['2026-01-09', 'not_yet_valid'],
  ['2026-01-10', 'valid'],
  ['2028-01-09', 'valid'],
  ['2028-01-10', 'expired'],
])('on %s an award from 2026-01-10 to 2028-01-09 is %s', (today, standing) => {
  expect(AwardStanding.of(award, day(today))).toBe(standing);
});

test('what was taken back is revoked, whatever else became of it', () => {
  const revoked = { ...award, revokedOn: day('2026-05-01'), supersededOn: day('2026-06-01') };
  expect(AwardStanding.of(revoked, day('2030-01-01'))).toBe('revoked');
});

test('what a later award took the place of is superseded, also after its last day', () => {
  expect(AwardStanding.of({ ...award, supersededOn: day('2026-06-01') }, day('2030-01-01'))).toBe(
    'superseded',
  );
});
