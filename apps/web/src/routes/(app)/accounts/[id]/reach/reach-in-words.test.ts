import { expect, test } from 'vitest';
import type { Reach } from './reach.query.ts';
import { reachInWords, stretchIn } from './reach-in-words.server.ts';

const term = {
  metric: 'posts',
  basis: 'whole',
  weight: 0.2,
  factor: 1,
  value: 9,
  isLowerBound: false,
  summand: 0.4605,
} as const;
const told: Reach = {
  ...{
    index: 'own',
    version: 'draft-1',
    from: '2026-03-02',
    to: '2026-03-31',
    days: 30,
    scale: 100,
    power: 1,
  },
  points: '46.05',
  isLowerBound: true,
  terms: [term, { ...term, metric: 'plays', value: null, summand: 0 }],
  past: [{ from: '2026-01-31', to: '2026-03-01', points: null, isLowerBound: false }],
};

test('what was not told is named, and makes the index a lower bound', () => {
  const { shown } = reachInWords(told, 30, 'zh');
  expect(shown?.points).toBe('≥46.05');
  expect(shown?.notes).toEqual([
    '这个平台没有公开的算法，这里用的是运营方的草案权重。',
    '没有报播放，这几项按 0 计，所以真实的指数不低于这个数。',
  ]);
  expect(shown?.terms.map(({ value }) => value)).toEqual(['9', '未报']);
});

test('a term of WCI says by how much its value is multiplied, and how headlines are told where they are not', () => {
  const likes = { ...term, metric: 'likes', basis: 'by_day', factor: 10 } as const;
  const headline = { ...term, basis: 'headline_by_day', metric: 'reads', value: null } as const;
  const { shown } = reachInWords({ ...told, index: 'wci', terms: [likes, headline] }, 30, 'zh');
  expect(shown?.terms.map(({ metric, value }) => [metric, value])).toEqual([
    ['点赞 × 10', '9'],
    ['阅读', '未报'],
  ]);
  expect(shown?.notes).toContainEqual(expect.stringContaining('是否头条'));
  expect(reachInWords({ ...told, index: 'wci', terms: [likes] }, 30, 'zh').shown?.notes).toEqual([]);
});

test('one known stretch is no trend', () => {
  expect(reachInWords(told, 30, 'zh').shown?.trend).toBeNull();
});

test('a stretch that is none falls back to thirty days', () => {
  expect(['7', '365', '8', ''].map((days) => stretchIn(new URL(`http://x/?reach=${days}`)))).toEqual([
    7, 365, 30, 30,
  ]);
});

test('weights that the province set are not called a draft', () => {
  const notes = reachInWords({ ...told, version: 'own-2' }, 30, 'zh').shown?.notes;
  expect(notes?.[0]).toBe('这个平台没有公开的算法，这里用的是省妇联设定的权重。');
});
