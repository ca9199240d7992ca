import { expect, test } from 'vitest';
import { pauseBefore } from './pause-before.js';

test('who died at once again and again is replaced ever more slowly, up to half a minute', () => {
  const pauses: number[] = [];
  let inARow = 0;
  for (let deaths = 0; deaths < 11; deaths += 1) {
    const next = pauseBefore(1000, inARow);
    pauses.push(next.ms);
    inARow = next.inARow;
  }
  expect(pauses.slice(0, 4)).toEqual([100, 200, 400, 800]);
  expect(pauses.slice(-2)).toEqual([30_000, 30_000]);
});

test('who had lived for a minute is replaced at once, whatever was before', () => {
  expect(pauseBefore(60_000, 9)).toEqual({ ms: 100, inARow: 0 });
});
