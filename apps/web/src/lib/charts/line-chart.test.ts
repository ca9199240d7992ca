import { expect, it } from 'vitest';
import { lineChart } from './line-chart.ts';

const one = (values: readonly (number | null)[], fromZero = true) =>
  lineChart(
    [{ key: 'plays', text: '播放', values, words: values.map(String) }],
    values.map((_, at) => ({ tick: String(at), text: String(at) })),
    String,
    fromZero,
  );

it('spreads its columns over the whole width', () => {
  expect(one([1, 2, 3]).columns.map(({ x }) => x)).toEqual([0, 50, 100]);
});

it('begins at zero where totals are drawn', () => {
  expect(one([80, 90, 100]).ticks[0]).toEqual({ text: '0', y: 100 });
});

it('begins near the lowest value where a stock is drawn', () => {
  expect(Number(one([6_500_000, 6_501_000], false).ticks[0]?.text)).toBeGreaterThan(6_400_000);
});

it('leaves a gap where nothing was reported', () => {
  const [plays] = one([10, 20, null, 10, 20]).lines;
  expect(plays?.heights[2]).toBeNull();
  expect(plays?.path.match(/M/g)).toHaveLength(2);
});

it('draws zero on the ground line, apart from a gap', () => {
  expect(one([0, 10]).lines[0]?.heights[0]).toBe(100);
});

it('draws an empty chart where nothing was reported at all', () => {
  expect(one([null, null]).lines[0]?.path).toBe('');
});

it('keeps the latest name, and about four in all, where room is short', () => {
  const kept = one(Array(12).fill(1)).columns.flatMap(({ isMinor }, at) => (isMinor ? [] : [at]));
  expect(kept).toEqual([2, 5, 8, 11]);
});

it('puts a single column in the middle', () => {
  expect(one([5]).columns[0]?.x).toBe(50);
});
