import { expect, it } from 'vitest';
import { lineGeometry } from './line-geometry.ts';

const one = (values: readonly (number | null)[], fromZero = true) =>
  lineGeometry([{ key: 'plays', values }], values.length, fromZero);

it('spreads its columns over the whole width', () => {
  expect(one([1, 2, 3]).columns).toEqual([0, 50, 100]);
});

it('begins at zero where totals are drawn', () => {
  expect(one([80, 90, 100]).ticks[0]).toEqual({ value: 0, y: 100 });
});

it('begins near the lowest value where a stock is drawn', () => {
  expect(one([6_500_000, 6_501_000], false).ticks[0]?.value).toBeGreaterThan(6_400_000);
});

it('leaves a gap where nothing was reported', () => {
  const [plays] = one([10, null, 10, 20]).lines;
  expect(plays?.points.map(({ at }) => at)).toEqual([0, 2, 3]);
  expect(plays?.path.match(/M/g)).toHaveLength(2);
});

it('draws zero on the ground line, apart from a gap', () => {
  expect(one([0, 10]).lines[0]?.points[0]).toEqual({ x: 0, y: 100, at: 0 });
});

it('draws an empty chart without numbers to draw', () => {
  expect(one([null, null]).lines[0]).toMatchObject({ path: '', points: [] });
});

it('puts a single month in the middle', () => {
  expect(one([5]).columns).toEqual([50]);
});
