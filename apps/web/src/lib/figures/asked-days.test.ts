import { expect, test } from 'vitest';
import { daysIn } from './asked-days.ts';

const asked = (search: string) => daysIn(new URL(`http://site/home/1/period${search}`), '2026-11-28');

test('the days stand in the address', () => {
  expect(asked('?from=2026-01-01&to=2026-03-31')).toEqual({ from: '2026-01-01', to: '2026-03-31' });
});

test('without days, or with what are none, it is the running month', () => {
  const month = { from: '2026-11-01', to: '2026-11-30' };
  for (const search of ['', '?from=2026-01-01', '?from=soon&to=2026-03-31', '?from=2026-02-30&to=2026-03-31'])
    expect(asked(search)).toEqual(month);
});

test('days that are turned round are turned back, and what is too long keeps its end', () => {
  expect(asked('?from=2026-03-31&to=2026-01-01')).toEqual({ from: '2026-01-01', to: '2026-03-31' });
  expect(asked('?from=2020-01-01&to=2026-01-01')).toEqual({ from: '2025-01-01', to: '2026-01-01' });
});
