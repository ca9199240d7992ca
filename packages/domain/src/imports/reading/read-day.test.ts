import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateCell, type MadeCell, makeCell } from '../../../test/make-row.js';
import type { CalendarDate } from '../../kernel/index.js';
import type { DateSystem } from '../sheet/cell.js';
import { SerialDay } from '../sheet/serial-day.js';
import { readDay } from './read-day.js';
import { readInstant } from './read-instant.js';

const today = '2099-12-31' as CalendarDate;
const context = { dateSystem: '1900', timeZone: 'Asia/Shanghai', today } as const;
const day = (made: MadeCell) => readDay(makeCell(made), context);
const instant = (made: MadeCell, timeZone = 'Asia/Shanghai') =>
  readInstant(makeCell(made), { ...context, timeZone });

test.each([
  '2024-03-05',
  '2024-3-5',
  '2024/3/5',
  '2024/03/05',
  '2024.3.5',
  '2024年3月5日',
  '2024年03月05号',
  '２０２４年３月５日',
  '20240305',
  '2024/3/5 12:30',
  '2024-03-05 00:00:00',
  '2024年3月5日 星期二',
  '2024-03-05（周二）',
  '2024-03-05T23:59:59.999',
  '2024-03-04T16:00:00Z',
  '45356',
  '2024年03月05日14时30分00秒',
  '2024.3.5下午2:30',
  '2024/3/5 2:30 PM',
  '2024年3月5日 8点',
  ' 2024-3-5\t',
])('%j is the 5th of March 2024', (text) => {
  expect(day(text)).toBe('2024-03-05');
});

test.each([dateCell(45356, '2024-03-05'), dateCell(45356.9, '2024-03-05 21:36:00'), 45356, 45356.25])(
  'the serial %j is that day too',
  (made) => {
    expect(day(made)).toBe('2024-03-05');
  },
);

test('a serial is read by the system of its workbook', () => {
  const in1904 = { ...context, dateSystem: '1904' } as const;
  expect(readDay(makeCell(43894), in1904)).toBe('2024-03-05');
  expect(readInstant(makeCell(43894.5), in1904)).toBe('2024-03-05T04:00:00.000Z');
});

test.each([
  '3月5日',
  '03-05',
  '24-3-5',
  '2024年3月',
  '2024-02-30',
  '2024-13-01',
  '2024-3/5',
  '05/03/2024',
  '昨天',
  '2024-03-05 25:00',
  '2024-03-05 12:60',
  '2024-03-05 上',
  '1899-12-31',
  '123456',
  { kind: 'boolean', text: 'TRUE' } as const,
  5,
  dateCell(5, '1900-01-05'),
  dateCell(0.5, '12:00:00'),
])('%j is no day', (made) => {
  expect(day(made)).toMatchObject({ code: 'NotADate' });
  expect(instant(made)).toMatchObject({ code: 'NotAnInstant' });
});

test.each([
  ['2026-11-05 08:30', '2026-11-05T00:30:00.000Z'],
  ['2026/11/5 8:30:15', '2026-11-05T00:30:15.000Z'],
  ['2026年11月5日 8时30分', '2026-11-05T00:30:00.000Z'],
  ['2026年11月5日 8点30分15秒', '2026-11-05T00:30:15.000Z'],
  ['2026-11-05 下午3:05', '2026-11-05T07:05:00.000Z'],
  ['2026-11-05 上午9:05', '2026-11-05T01:05:00.000Z'],
  ['2026-11-05 下午12:05', '2026-11-05T04:05:00.000Z'],
  ['2026-11-05T08:30:00+08:00', '2026-11-05T00:30:00.000Z'],
  ['2026-11-05T08:30:00Z', '2026-11-05T08:30:00.000Z'],
  ['2026-11-05T08:30:00-0500', '2026-11-05T13:30:00.000Z'],
  ['2026-11-05', '2026-11-04T16:00:00.000Z'],
])('in Shanghai %j is the moment %s', (text, moment) => {
  expect(instant(text)).toBe(moment);
});

test('a moment depends on the zone, summer time included', () => {
  expect(instant('2026-07-01 12:00', 'Europe/Berlin')).toBe('2026-07-01T10:00:00.000Z');
  expect(instant('2026-01-01 12:00', 'Europe/Berlin')).toBe('2026-01-01T11:00:00.000Z');
  expect(instant('2026-01-01 12:00', 'UTC')).toBe('2026-01-01T12:00:00.000Z');
});

test('of an hour told twice the earlier is taken, and an hour left out is told by the clock not yet put forward', () => {
  expect(instant('2026-10-25 02:30', 'Europe/Berlin')).toBe('2026-10-25T00:30:00.000Z');
  expect(instant('2026-03-29 02:30', 'Europe/Berlin')).toBe('2026-03-29T01:30:00.000Z');
});

test('today is taken, tomorrow is refused, by the days of the zone', () => {
  const on = { ...context, today: '2026-11-05' as CalendarDate };
  expect(readDay(makeCell('2026-11-05'), on)).toBe('2026-11-05');
  expect(readDay(makeCell('2026-11-06'), on)).toMatchObject({ code: 'InTheFuture' });
  expect(readInstant(makeCell('2026-11-05 23:59'), on)).toBe('2026-11-05T15:59:00.000Z');
  expect(readInstant(makeCell('2026-11-06 00:00'), on)).toMatchObject({ code: 'InTheFuture' });
});

test.each(['-', '', null, '无'])('where %j stands there is no day', (made) => {
  expect(day(made)).toBeUndefined();
  expect(instant(made)).toBeUndefined();
});

test('every second of this century is read back from a serial of either system, and from text', () => {
  const seconds = fc.integer({ min: Date.UTC(2000, 0, 2) / 1000, max: Date.UTC(2099, 11, 30) / 1000 });
  const zones = fc.constantFrom('Asia/Shanghai', 'UTC', 'America/Lima');
  const systems = fc.constantFrom<DateSystem[]>('1900', '1904');
  fc.assert(
    fc.property(seconds, zones, systems, (second, timeZone, dateSystem) => {
      const wall = new Date(second * 1000).toISOString().slice(0, 19);
      const serial = SerialDay.ofWallClock(second * 1000, dateSystem);
      const read = (made: MadeCell) => readInstant(makeCell(made), { dateSystem, timeZone, today });
      expect(read(serial)).toBe(read(wall));
      expect(read(wall.replace('T', ' ').replaceAll('-', '/'))).toBe(read(wall));
      expect(readDay(makeCell(serial), { dateSystem, timeZone, today })).toBe(wall.slice(0, 10));
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['2024年03月05日14时30分45秒', '2024-03-05T06:30:45.000Z'],
  ['2024/3/5 下午2:30', '2024-03-05T06:30:00.000Z'],
  ['2024/3/5 上午12:30', '2024-03-04T16:30:00.000Z'],
  ['2024/3/5 2:30 pm', '2024-03-05T06:30:00.000Z'],
  ['2024年3月5日晚上8点', '2024-03-05T12:00:00.000Z'],
  ['2024-03-05 14:30 北京时间', '2024-03-05T06:30:00.000Z'],
  ['2024-03-05 14:30 (UTC+8)', '2024-03-05T06:30:00.000Z'],
  ['2024-03-05 14:30 GMT+0800', '2024-03-05T06:30:00.000Z'],
  ['2024-03-05 14:30 UTC', '2024-03-05T14:30:00.000Z'],
  ['2024-03-05 14:30-05:30', '2024-03-05T20:00:00.000Z'],
])('the moment %j is %s wherever it is read', (text, moment) => {
  expect(instant(text, text.includes('UTC') || text.includes('GMT') ? 'America/New_York' : undefined)).toBe(
    moment,
  );
});
