import { expect, test } from 'vitest';
import { sourceFiles, textOf } from './committed.mjs';
import { impuritiesIn } from './impurities.mjs';

const domainFiles = sourceFiles.filter((file) => file.startsWith('packages/domain/src/'));

test.each([
  ['const now = Date.now();', 'Date.now'],
  ['const now = new Date();', 'new Date()'],
  ['const lot = Math.random();', 'Math.random'],
  ['if (process.env.X) return;', 'process'],
  ['await fetch(url);', 'fetch'],
  ['console.log(1);', 'console'],
  ['setTimeout(go, 1);', 'setTimeout'],
  ['crypto.randomUUID();', 'crypto'],
])('%s is impure', (source, impurity) => {
  expect(impuritiesIn(source)).toEqual([impurity]);
});

test.each(['new Date(Date.UTC(2024, 0, 1))', '// no Date.now() here', "const process = 'a word';"])(
  '%s is pure',
  (source) => {
    expect(impuritiesIn(source)).toEqual([]);
  },
);

test('the domain reads no clock, draws no lots and does no I/O', () => {
  const impure = domainFiles.flatMap((file) =>
    impuritiesIn(textOf(file)).map((impurity) => `${file}: ${impurity}`),
  );
  expect(domainFiles.length).toBeGreaterThan(20);
  expect(impure).toEqual([]);
});
