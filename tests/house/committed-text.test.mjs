import { expect, test } from 'vitest';
import { committedFiles, sourceFiles, testFiles, textOf } from './committed.mjs';

const text = committedFiles.filter(
  (file) => !/\.(xlsx|png|ico|webp|woff2?|otf|tsv|gz)$/.test(file) && file !== 'pnpm-lock.yaml',
);
const hits = (files, pattern) =>
  files.flatMap((file) =>
    textOf(file)
      .split('\n')
      .flatMap((line, index) =>
        pattern.test(line) ? [`${file}:${index + 1} ${line.trim().slice(0, 80)}`] : [],
      ),
  );

/** Put together, so that this file does not find itself. */
const machineFolder = new RegExp(
  `(^|[\\s"'\`(=])/(${['work', 'root', 'farm', 'home', 'tmp', 'Users'].join('|')})/[a-z]`,
);
const registryHost = new RegExp(
  ['registry\\.npm', 'npmmirror\\.', 'deb\\.debian\\.', 'registry\\.yarn'].join('|'),
);
const unfinished = new RegExp(`\\b(${['TO', 'FIX'].map((word, i) => word + ['DO', 'ME'][i]).join('|')})\\b`);
const silenced = new RegExp(`@ts-${'(ignore|nocheck|expect-error)'}|biome-${'ignore'}|eslint-${'disable'}`);
const leftOut = new RegExp(`\\b(test|it|describe)\\.${'(only|skip|todo|fails)'}\\b`);

test('no committed file names a folder of somebody’s machine', () => {
  expect(hits(text, machineFolder)).toEqual([]);
});

test('no committed file names a package registry', () => {
  expect(hits(text, registryHost)).toEqual([]);
});

test('nothing is left unfinished or silenced', () => {
  expect(hits(sourceFiles, unfinished)).toEqual([]);
  expect(hits([...sourceFiles, ...testFiles], silenced)).toEqual([]);
});

test('no test is left out', () => {
  expect(hits(testFiles, leftOut)).toEqual([]);
});
