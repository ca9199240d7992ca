import { expect, test } from 'vitest';
import { sourceFiles, testFiles, textOf } from './committed.mjs';
import { emptyWordIn } from './empty-word.mjs';

/** Names that others gave; we only spell them. */
const given = new Set([
  'PageInfo', // Relay's word for where a page stands
  'service-worker', // SvelteKit's name for the file
]);

const declared = [
  /\b(?:class|interface|enum|function)\s+([A-Za-z]\w*)/g,
  /\btype\s+([A-Za-z]\w*)\s*[=<]/g,
  /^(?:export )?(?:const|let)\s+([A-Za-z]\w*)/gm,
];

test.each([
  ['AccountService', 'Service'],
  ['account-helper', 'helper'],
  ['common', 'common'],
  ['unitData', 'Data'],
  ['UserInfo', 'Info'],
  ['UnitImpl', 'Impl'],
])('%s holds the empty word %s', (name, word) => {
  expect(emptyWordIn(name)).toBe(word);
});

test.each(['dataFolder', 'informed', 'database', 'Importer', 'commonPasswords'])(
  '%s holds no empty word',
  (name) => {
    expect(emptyWordIn(name)).toBeUndefined();
  },
);

test('no file and no folder is named with an empty word', () => {
  const named = [...sourceFiles, ...testFiles].filter((file) =>
    file.split('/').some((part) => {
      const name = part.replace(/\..+$/, '');
      return !given.has(name) && emptyWordIn(name);
    }),
  );
  expect(named).toEqual([]);
});

test('nothing is declared under a name with an empty word', () => {
  const names = sourceFiles.flatMap((file) =>
    declared
      .flatMap((pattern) => [...textOf(file).matchAll(pattern)].map(([, name]) => name))
      .filter((name) => !given.has(name) && emptyWordIn(name))
      .map((name) => `${file}: ${name}`),
  );
  expect(names).toEqual([]);
});
