import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { measureLarge } from './lines/measure-large.js';
import { measureAll } from './measure-all.js';
import { measureLinesAnew } from './measure-lines.js';
import { readOptions } from './options.js';
import { pageOf } from './report/page.js';
import type { Results } from './report/results.js';

/**
 * Speed side by side: the product, PostGraphile, the plain way of writing the same stack, and the floor, in one run on
 * one database. It asserts nothing; it prints, and writes RESULTS.md and results.json.
 */
const options = readOptions();
const tell = (text: string): void => void process.stderr.write(`${text}\n`);
const beside = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));

const before: Results | undefined = existsSync(beside('results.json'))
  ? JSON.parse(readFileSync(beside('results.json'), 'utf8'))
  : undefined;
const large = options.large || options.full ? await measureLarge(tell) : before?.large;
const measured = await measure();

async function measure(): Promise<Results> {
  if (options.large && before) return before;
  if (options.lines && before) return measureLinesAnew(before, tell);
  return measureAll(options, tell);
}

const all: Results = { ...measured, large };
const json = `${JSON.stringify(all, null, 2)}\n`;
if (!options.dry) {
  writeFileSync(beside('results.json'), json);
  writeFileSync(beside('RESULTS.md'), pageOf(all));
}
process.stdout.write(options.json ? json : pageOf(all));
