import { readFileSync } from 'node:fs';
import { Refusal } from '@fulian/domain/kernel';
import { SeasonCalendar } from '@fulian/domain/training';
import { expect, test } from 'vitest';

const data = (name: string) => readFileSync(new URL(`../../apps/api/data/${name}`, import.meta.url), 'utf8');

const calendar = SeasonCalendar.read(JSON.parse(data('busy-seasons.json')));
const names = new Map(
  data('hunan-units.tsv')
    .split('\n')
    .map((line) => line.split('\t'))
    .map((cells) => [cells[1], cells[6]]),
);

test('the calendar of the farming year can be read, and calls each place as the registry does', () => {
  if (Refusal.is(calendar)) throw new Error(`${calendar.path?.join('.')}: ${calendar.message}`);
  for (const { places } of calendar.seasons)
    for (const { code, name } of places) expect([code, names.get(code)]).toEqual([code, name]);
});

test('every prefecture has a season, and no season names a place twice', () => {
  const { seasons } = calendar as SeasonCalendar;
  const prefectures = new Set(seasons.flatMap(({ places }) => places.map(({ code }) => code.slice(0, 4))));
  expect(prefectures.size).toBe(14);
  for (const { name, places } of seasons)
    expect([name, new Set(places.map(({ code }) => code)).size]).toEqual([name, places.length]);
});
