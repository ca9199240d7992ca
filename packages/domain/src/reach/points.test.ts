import { expect, expectTypeOf, test } from 'vitest';
import { Count, Ratio, type Total } from '../kernel/index.js';
import { ReachPoints } from './points.js';

const points = ReachPoints.of(492.35);

// What `expectTypeOf` says is judged by the compiler: a rule that is broken here does not pass `check`.
test('to the compiler, points are no number, count, total or ratio', () => {
  expectTypeOf(points).not.toExtend<number>();
  expectTypeOf(points).not.toExtend<Count>();
  expectTypeOf(points).not.toExtend<Total>();
  expectTypeOf(points).not.toExtend<Ratio>();
  expectTypeOf(points).not.toExtend<string>();
  expectTypeOf<Parameters<typeof Count.known>[0]>().not.toEqualTypeOf(points);
  expectTypeOf<keyof ReachPoints>().toExtend<symbol>();
});

test('whoever goes round the compiler finds no value either', () => {
  expect(Number(points)).toBeNaN();
  expect(() => Count.known(points as unknown as number)).toThrow(RangeError);
  expect(Ratio.matches(points as unknown as number)).toBe(false);
  expect([JSON.stringify(points), Object.values(points)]).toEqual(['{}', []]);
});

test('points are written with two digits', () => {
  expect(ReachPoints.text(ReachPoints.of(539.321))).toBe('539.32');
});
