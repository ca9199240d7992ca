import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CertificateNumber } from './certificate-number.js';

const numbers = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 9999 }))
  .map(([session, place]) => CertificateNumber.of(session, place));

test('a number names session and place, and is read as people type it', () => {
  const number = CertificateNumber.of(49, 7);
  expect(number).toMatch(/^XN-049-0007-[A-Y]$/);
  expect(CertificateNumber.parse(` ${number.toLowerCase().replaceAll('-', '－')} `)).toBe(number);
});

test('one wrong digit is noticed', () => {
  const slips = fc.tuple(numbers, fc.nat(6), fc.integer({ min: 1, max: 9 }));
  fc.assert(
    fc.property(slips, ([number, nth, by]) => {
      const places = [...number].flatMap((sign, at) => (/\d/.test(sign) ? [at] : []));
      const at = places[nth] as number;
      const wrong = `${number.slice(0, at)}${(Number(number[at]) + by) % 10}${number.slice(at + 1)}`;
      expect(CertificateNumber.parse(wrong)).toBeUndefined();
    }),
  );
});

test('a number outside of the ranges is a fault', () => {
  expect(() => CertificateNumber.of(0, 1)).toThrow(RangeError);
});
