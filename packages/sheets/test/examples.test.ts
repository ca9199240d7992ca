import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import {
  importFormatNames,
  type Recognition,
  type RowReading,
  recognise,
  rowReaderOf,
  type SheetRow,
} from '@fulian/domain/imports';
import { type CalendarDate, Count, Refusal } from '@fulian/domain/kernel';
import { expect, test } from 'vitest';
import { opened, rowsIn } from './gather.js';

const pathOf = (name: string): string =>
  fileURLToPath(new URL(`../../../examples/exports/${name}`, import.meta.url));

const today = '2026-11-24' as CalendarDate;

/** What an example file says, from its bytes to its figures. */
async function readExample(
  name: string,
): Promise<{ recognition: Recognition; readings: readonly RowReading[] }> {
  const { dateSystem } = await opened(pathOf(name), name);
  const rows: readonly SheetRow[] = await rowsIn(pathOf(name));
  const recognition = recognise(rows);
  if (Refusal.is(recognition)) throw new Error(recognition.message);
  const known = recognition as Recognition;
  const read = rowReaderOf(known, { dateSystem, timeZone: 'Asia/Shanghai', today });
  return { recognition: known, readings: rows.filter(({ number }) => number > known.headerRow).map(read) };
}

const outcomes = (readings: readonly RowReading[]): string =>
  [...Map.groupBy(readings, (reading) => (reading.outcome === 'skipped' ? reading.reason : reading.outcome))]
    .map(([outcome, list]) => `${list.length} ${outcome}`)
    .join(', ');

test('the Douyin examples hold thirty works, the same in both files', async () => {
  const workbook = await readExample('douyin-works.xlsx');
  const csv = await readExample('douyin-works-gb18030.csv');
  expect(workbook.recognition).toMatchObject({
    format: { name: 'douyin_works' },
    confidence: 1,
    needsAccount: true,
  });
  expect(outcomes(workbook.readings)).toBe('30 work');
  expect(csv.readings).toEqual(workbook.readings);
});

test('captions keep their line breaks and their emoji in either file', async () => {
  const { readings } = await readExample('douyin-works-gb18030.csv');
  const titles = readings.flatMap((reading) => (reading.outcome === 'work' ? reading.values.title : []));
  expect(titles.some((title) => title.includes('🍊') && title.split('\n').length > 2)).toBe(true);
});

test.each([
  ['channels-works.csv', 'channels_works', '12 work'],
  ['wechat-articles.xlsx', 'wechat_articles', '12 work'],
  ['weibo-posts-gb18030.csv', 'weibo_posts', '12 work'],
  ['kuaishou-works.xlsx', 'kuaishou_works', '12 work'],
  ['xiaohongshu-notes.xlsx', 'xiaohongshu_notes', '12 work'],
  ['bilibili-videos-utf16.tsv', 'bilibili_videos', '12 work'],
  ['toutiao-works.xlsx', 'toutiao_works', '12 work'],
  ['toutiao-videos.xlsx', 'toutiao_works', '12 work'],
  ['wechat-reads.xlsx', 'wechat_reads', '60 part, 20 snapshot'],
  ['wechat-users.xlsx', 'wechat_users', '20 snapshot'],
  ['douyin-account.xlsx', 'douyin_account', '20 snapshot'],
])('the example %s is recognised as %s beyond doubt and read to its end', async (file, name, read) => {
  const { recognition, readings } = await readExample(file);
  expect(recognition).toMatchObject({ format: { name }, confidence: 1, needsAccount: true });
  expect(outcomes(readings)).toBe(read);
});

test('every format has an example file that it reads', async () => {
  const files = await readdir(pathOf(''));
  const read = await Promise.all(files.filter((file) => !file.endsWith('.md')).map(readExample));
  expect(new Set(read.map(({ recognition }) => recognition.format.name))).toEqual(new Set(importFormatNames));
});

test('the links of WeChat’s articles say which of the day’s articles each is, but for a shortened one', async () => {
  const { readings } = await readExample('wechat-articles.xlsx');
  const places = readings.flatMap((reading) =>
    reading.outcome === 'work' ? (Count.lowerBound(reading.values.place) ?? 0) : [],
  );
  expect(places).toEqual([1, 2, 1, 2, 1, 2, 1, 0, 1, 2, 1, 2]);
});

test('ids of works survive the programs that would take them for numbers', async () => {
  const { readings } = await readExample('weibo-posts-gb18030.csv');
  const ids = readings.flatMap((reading) => (reading.outcome === 'work' ? reading.values.externalId : []));
  expect(new Set(ids).size).toBe(12);
  expect(ids[0]).toMatch(/^\d{16}$/);
});

test('the daily sheet holds ten days of three accounts, a total and a signature', async () => {
  const { recognition, readings } = await readExample('daily-sheet.xlsx');
  expect(recognition).toMatchObject({ format: { name: 'daily_sheet' }, headerRow: 3, needsAccount: false });
  expect(outcomes(readings)).toBe('30 snapshot, 1 total, 1 blank');
  const views = readings.flatMap((reading) => (reading.outcome === 'snapshot' ? reading.values.views : []));
  expect(views).toContainEqual(Count.censored(100_000));
  expect(views).toContainEqual(Count.missing);
});

test('the daily sheet as CSV says the same', async () => {
  const workbook = await readExample('daily-sheet.xlsx');
  const csv = await readExample('daily-sheet-utf8.csv');
  expect(csv.readings).toEqual(workbook.readings.filter(({ outcome }) => outcome === 'snapshot'));
});

test('the daily sheet with errors names each cell that cannot be read', async () => {
  const { readings } = await readExample('daily-sheet-with-errors.xlsx');
  expect(outcomes(readings)).toBe('22 snapshot, 8 faulty');
  const problems = readings.flatMap((reading) => (reading.outcome === 'faulty' ? reading.problems : []));
  expect(problems.map(({ cell, code }) => `${cell} ${code}`)).toEqual([
    'D3 NotADate',
    'E5 NotACount',
    'C8 UnknownPlatform',
    'B10 Missing',
    'G13 NotWhole',
    'H16 Negative',
    'D19 NotADate',
    'E25 NotACount',
  ]);
});
