import { expect, test } from 'vitest';
import { allowCommit } from './allow-commit.js';

const counts = { new: 3, changed: 1, unchanged: 2, error: 0 };

test('a file without errors may be committed', () => {
  expect(allowCommit(counts, false)).toBeUndefined();
  expect(allowCommit(counts, true)).toBeUndefined();
});

test('a file with errors may be committed only for its good rows', () => {
  const faulty = { ...counts, error: 2 };
  expect(allowCommit(faulty, false)).toMatchObject({ code: 'RowsHaveErrors', path: ['goodRowsOnly'] });
  expect(allowCommit(faulty, true)).toBeUndefined();
});

test('a file without a good row may not be committed', () => {
  const bad = { new: 0, changed: 0, unchanged: 0, error: 2 };
  expect(allowCommit(bad, true)).toMatchObject({ code: 'NoGoodRows' });
  expect(allowCommit({ ...bad, error: 0 }, false)).toMatchObject({ code: 'NoGoodRows' });
});

test('a file that changes nothing may be committed, and changes nothing', () => {
  expect(allowCommit({ new: 0, changed: 0, unchanged: 5, error: 0 }, false)).toBeUndefined();
});
