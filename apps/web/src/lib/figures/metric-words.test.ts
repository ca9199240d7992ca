import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { metricWords } from './metric-words.ts';

const source = join(import.meta.dirname, '../..');
/** Shows invented samples, and nothing that was counted. */
const gallery = 'routes/gallery/';

test('what is counted is named in one list, and no page has a word of its own for it', async () => {
  const names = Object.entries({ ...metricWords.zh }).map(([metric, word]) => `${metric}: '${word}'`);
  const files = (await readdir(source, { recursive: true })).filter(
    (file) => /\.(ts|svelte)$/.test(file) && !/\.test\.ts$/.test(file) && !file.startsWith(gallery),
  );
  const spelt = await Promise.all(
    files.map(async (file) => {
      const text = await readFile(join(source, file), 'utf8');
      return names.filter((name) => new RegExp(`\\b${name}`).test(text)).map((name) => `${file}: ${name}`);
    }),
  );
  expect(spelt.flat().filter((found) => !found.startsWith('lib/figures/metric-words.ts'))).toEqual([]);
});
