import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Instant } from './instant.js';

const moments = fc.date({
  min: new Date('1000-01-01T00:00:00Z'),
  max: new Date('9999-12-31T23:59:59Z'),
  noInvalidDate: true,
});

test('a moment survives the way to its text and back, and moments compare as text', () => {
  fc.assert(
    fc.property(moments, moments, (a, b) => {
      const [first, second] = [Instant.ofEpoch(a.getTime()), Instant.ofEpoch(b.getTime())];
      expect(Instant.epochOf(first)).toBe(a.getTime());
      expect(Instant.parse(first)).toBe(first);
      expect(first < second).toBe(a.getTime() < b.getTime());
    }),
  );
});

test.each([
  '',
  '2026-11-05',
  '2026-11-05T08:30:00Z',
  '2026-02-30T08:30:00.000Z',
  '2026-11-05T08:30:00.000+08:00',
  '0999-01-01T00:00:00.000Z',
])('"%s" is refused as an instant', (text) => {
  expect(Instant.parse(text)).toMatchObject({ code: 'NotAnInstant' });
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, -1e14, 1e15])('%s milliseconds are no instant', (ms) => {
  expect(() => Instant.ofEpoch(ms)).toThrow(RangeError);
});
