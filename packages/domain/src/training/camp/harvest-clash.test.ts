import { expect, test } from 'vitest';
import type { CalendarDate } from '../../kernel/index.js';
import { seasonClashes } from './harvest-clash.js';
import { SeasonCalendar } from './season-calendar.js';

const day = (text: string) => text as CalendarDate;
const place = (code: string, from: string, until: string) => ({ code, name: code, from, until });
const season = (name: string, ...places: ReturnType<typeof place>[]) => ({
  name,
  places,
  sources: [{ title: '县农业农村局', address: null, says: '每年这时候' }],
});
const citrus = season('柑橘采收', place('430726', '09-20', '11-20'), place('431226', '10-25', '12-10'));
const bamboo = season('挖冬笋', place('43', '12-20', '01-20'));
const written = { name: '农忙日历', edition: '2026-11', note: '草稿', seasons: [bamboo, citrus] };
const calendar = SeasonCalendar.read(written) as SeasonCalendar;

const clashes = (firstOn: string, lastOn: string, ...codes: string[]) =>
  seasonClashes({ firstOn: day(firstOn), lastOn: day(lastOn) }, calendar, codes).map(
    ({ season: { name }, places, fromOn, untilOn }) => [
      name,
      places.map(({ code }) => code),
      fromOn,
      untilOn,
    ],
  );

test('a camp in the harvest is warned of with the places and the days in common', () => {
  expect(clashes('2026-12-07', '2026-12-11', '43')).toEqual([
    ['柑橘采收', ['431226'], '2026-12-07', '2026-12-10'],
  ]);
  expect(clashes('2026-11-18', '2026-11-22', '43')).toEqual([
    ['柑橘采收', ['430726', '431226'], '2026-11-18', '2026-11-22'],
  ]);
});

test('only places that its women come from count, from the prefecture down and from the county up', () => {
  expect(clashes('2026-11-18', '2026-11-22', '4307')).toEqual([
    ['柑橘采收', ['430726'], '2026-11-18', '2026-11-20'],
  ]);
  expect(clashes('2026-11-18', '2026-11-22', '430723')).toEqual([]);
  expect(clashes('2027-01-04', '2027-01-05', '430723')).toEqual([
    ['挖冬笋', ['43'], '2027-01-04', '2027-01-05'],
  ]);
});

test('a season goes on over the new year, and a camp may, too', () => {
  expect(clashes('2026-12-30', '2027-01-22')).toEqual([['挖冬笋', ['43'], '2026-12-30', '2027-01-20']]);
});

test.each<[path: (string | number)[], wrong: object]>([
  [['seasons'], { seasons: [] }],
  [['edition'], { edition: 2026 }],
  [['seasons', 0, 'sources'], { seasons: [{ ...citrus, sources: undefined }] }],
  [['seasons', 0, 'places', 0, 'code'], { seasons: [season('茶', place('常德', '03-01', '04-01'))] }],
  [
    ['seasons', 0, 'places', 1, 'until'],
    { seasons: [season('茶', citrus.places[0] as never, place('43', '02-01', '02-30'))] },
  ],
  [['seasons', 0, 'places', 0, 'from'], { seasons: [season('茶', place('43', '3-1', '04-01'))] }],
])('a calendar is refused at %j', (path, wrong) => {
  expect(SeasonCalendar.read({ ...written, ...wrong })).toMatchObject({ code: 'NotASeasonCalendar', path });
});
