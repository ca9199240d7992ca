import { expect, test } from 'vitest';
import { percentIn, percentText, sumOf } from './percent.ts';

test('a share is read as it is typed, and what is no number does not pass for one', () => {
  expect(['12.5', ' 20 % ', '３０％', '', null].map(percentIn)).toEqual([12.5, 20, 30, 0, 0]);
  expect(percentIn('much')).toBeNaN();
});

test('thirds make a whole', () => {
  expect(sumOf([33.3, 33.3, 33.4])).toBe(100);
  expect(sumOf([0.1, 0.2])).toBe(0.3);
});

test('a weight reads as the share that was typed', () => {
  expect([0.125, 0.3, 0.333].map(percentText)).toEqual(['12.5', '30', '33.3']);
});
