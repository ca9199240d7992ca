import { expect, test } from 'vitest';
import { countWorkers } from './count-workers.js';

const server = 'postgres://owner@db.example/fulian';

test.each([
  [undefined, 1],
  ['', 1],
  ['1', 1],
  ['2', 2],
  ['64', 64],
])('WORKERS=%s means %i', (WORKERS, workers) => {
  expect(countWorkers({ WORKERS }, server)).toBe(workers);
});

test.each(['0', '-1', '02', '65', '100', '1.5', '2e1', 'two', ' 2', '0x2'])(
  'WORKERS=%s is refused with the numbers that are none too many',
  (WORKERS) => {
    expect(() => countWorkers({ WORKERS }, server)).toThrow(
      `WORKERS=${WORKERS} is no number of workers; choose a whole number from 1 to 64.`,
    );
  },
);

test('the embedded database has one process', () => {
  expect(countWorkers({ WORKERS: '1' }, undefined)).toBe(1);
  expect(() => countWorkers({ WORKERS: '2' }, undefined)).toThrow('DATABASE_URL');
});
