import { expect, it } from 'vitest';
import { complaintsAbout, publicBudget } from './weight.ts';

const kept = { page: '/', script: 60_000, style: 7_000 };

it('has nothing against a page that keeps its budget', () => {
  expect(complaintsAbout(kept, publicBudget)).toEqual([]);
});

it('complains of a byte of script too many, by page and number', () => {
  expect(complaintsAbout({ ...kept, script: 60_051 }, publicBudget)).toEqual([
    '/ carries 60.1 KB of script; 60.0 KB are allowed.',
  ]);
});

it('complains of a page that fetches too much although its script is small', () => {
  expect(complaintsAbout({ ...kept, style: 120_000 }, publicBudget)).toEqual([
    '/ fetches 180.0 KB beside itself; 160.0 KB are allowed.',
  ]);
});
