import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSeasonCalendar } from './season-calendar.js';

const fileOf = async (text: string): Promise<string> => {
  const file = join(await mkdtemp(join(tmpdir(), 'seasons-')), 'seasons.json');
  await writeFile(file, text);
  return file;
};

test('an operator’s calendar takes the place of the shipped one', async () => {
  const shipped = await readFile(new URL('../../../../data/busy-seasons.json', import.meta.url), 'utf8');
  const own = { ...JSON.parse(shipped), edition: '2027-01' };
  expect((await readSeasonCalendar(undefined)).edition).toBe(JSON.parse(shipped).edition);
  expect((await readSeasonCalendar(await fileOf(JSON.stringify(own)))).edition).toBe('2027-01');
});

test.each([
  [/seasons\.0\.places\.0\.until.*02-30/, JSON.stringify(wrong('02-30'))],
  [/is no JSON/, '{ "name": '],
])('what is no calendar is refused with %s', async (sentence, text) => {
  await expect(readSeasonCalendar(await fileOf(text))).rejects.toThrow(sentence);
});

test('a file that is not there is named', async () => {
  await expect(readSeasonCalendar('/nowhere/seasons.json')).rejects.toThrow('/nowhere/seasons.json');
});

function wrong(until: string) {
  const places = [{ code: '43', name: '湖南省', from: '02-01', until }];
  const sources = [{ title: '县农业农村局', address: null, says: '二月' }];
  return { name: '农忙日历', edition: '1', note: '草稿', seasons: [{ name: '茶', places, sources }] };
}
