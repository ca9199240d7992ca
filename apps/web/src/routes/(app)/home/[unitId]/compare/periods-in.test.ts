import { expect, test } from 'vitest';
import { periodsIn } from './periods-in.ts';

const asked = (query: string) => periodsIn(new URL(`http://site/compare?${query}`), '2026-11-27');

test('without a wish the last quarter that is over stands beside the one before it', () => {
  expect(asked('')).toEqual({
    kind: 'quarter',
    later: { from: '2026-07-01', to: '2026-09-30' },
    earlier: { from: '2026-04-01', to: '2026-06-30' },
  });
});

test('a period is named by any of its days', () => {
  expect(asked('kind=month&later=2026-03-09&earlier=2025-03-31')).toEqual({
    kind: 'month',
    later: { from: '2026-03-01', to: '2026-03-31' },
    earlier: { from: '2025-03-01', to: '2025-03-31' },
  });
});

test('what is no kind and no day falls back', () => {
  expect(asked('kind=decade&later=2026-02-31')).toEqual(asked(''));
});
