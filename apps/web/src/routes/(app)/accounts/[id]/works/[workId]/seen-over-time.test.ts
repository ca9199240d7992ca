import { expect, test } from 'vitest';
import { curveMetric, seenOverTime } from './seen-over-time.server.ts';
import type { Sighting } from './work.query.ts';

const missing = { state: 'missing', value: null } as const;
const seen = (day: string, plays: number | null, reads: number | null = null): Sighting => {
  const count = (value: number | null) => (value === null ? missing : ({ state: 'known', value } as const));
  return {
    ...{ id: day, seenAt: `2026-11-${day}T02:00:00.000Z`, importId: null, fileName: null },
    ...{
      plays: count(plays),
      reads: count(reads),
      likes: missing,
      comments: missing,
      shares: missing,
      wows: missing,
    },
  };
};

test('a curve goes through every moment at which something was told, and leaves a gap where it was not', () => {
  const chart = seenOverTime([seen('01', 0), seen('03', null), seen('09', 50)], 'zh');
  expect(chart?.lines[0]?.heights.map((height) => height === null)).toEqual([false, true, false]);
  expect(chart?.lines[0]?.words).toEqual(['0', '未报', '50']);
  expect(chart?.columns.map(({ tick }) => tick)).toEqual(['11.1', '11.3', '11.9']);
});

test('a work that was seen once has no curve', () => {
  expect(seenOverTime([seen('01', 5)], 'zh')).toBeUndefined();
});

test('an article’s curve is of its reads', () => {
  expect(curveMetric([seen('01', null, 5), seen('02', null, 9)])).toBe('reads');
});
