import { expect, test } from 'vitest';
import { sourceFiles, testFiles, textOf } from './committed.mjs';

const lengthOf = (file) => textOf(file).trimEnd().split('\n').length;

/** @param {number[]} lengths */
const median = (lengths) => lengths.toSorted((a, b) => a - b)[Math.floor(lengths.length / 2)];

test('no source and no test is longer than 300 lines', () => {
  const long = [...sourceFiles, ...testFiles].filter((file) => lengthOf(file) > 300);
  expect(long).toEqual([]);
});

test('half of the sources have 60 lines or fewer', () => {
  expect(median(sourceFiles.map(lengthOf))).toBeLessThanOrEqual(60);
});
