import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type MadeCell, makeRow } from '../../../test/make-row.js';
import { naughtyStrings } from '../../../test/naughty-strings.js';
import { Ratio, Refusal } from '../../kernel/index.js';
import { douyinWorks } from '../format/douyin-works.js';
import { importFormats } from '../format/import-formats.js';
import type { SheetRow } from '../sheet/cell.js';
import { fittingPlatforms, recognise } from './recognise.js';
import type { Recognition } from './recognition.js';

const sheet = (...rows: readonly (readonly MadeCell[])[]): readonly SheetRow[] =>
  rows.map((cells, index) => makeRow(index + 1, ...cells));

function recognised(rows: readonly SheetRow[]): Recognition {
  const recognition = recognise(rows);
  if (Refusal.is(recognition)) throw new Error(recognition.message);
  return recognition as Recognition;
}

const fieldsOf = ({ columns }: Recognition) =>
  columns.map(({ letters, field }) => `${letters}:${field ?? '–'}`).join(' ');

test('each format is recognised by its own headers, with full confidence', () => {
  for (const format of importFormats) {
    const headers = format.columns.map((column) => column.headers[0]);
    const recognition = recognised(sheet(headers));
    expect(recognition.format).toBe(format);
    expect(recognition.confidence).toBe(1);
    expect(recognition.columns.map(({ field }) => field)).toEqual(format.columns.map(({ field }) => field));
  }
});

test('every synonym is recognised in place of the word it stands for', () => {
  for (const format of importFormats)
    for (const column of format.columns)
      for (const synonym of column.headers) {
        const headers = format.columns.map((each) => (each === column ? synonym : each.headers[0]));
        expect(recognised(sheet(headers)).columns.find(({ header }) => header === synonym)?.field).toBe(
          column.field,
        );
      }
});

test('no header stands for two fields of one format', () => {
  for (const format of importFormats) {
    const others: readonly string[] = 'others' in format ? format.others : [];
    const headers = [...format.columns.flatMap((column) => [...column.headers]), ...others];
    expect(new Set(headers).size).toBe(headers.length);
  }
});

test('of formats that read a file equally well the account’s platform decides, and without it they share the confidence', () => {
  const headers = ['作品标题', '发布日期', '播放次数'];
  for (const platform of ['douyin', 'kuaishou'] as const)
    expect(recognise(sheet(headers), platform)).toMatchObject({ format: { platform }, confidence: 1 });
  expect(recognised(sheet(headers))).toMatchObject({ confidence: 0.5, platforms: ['douyin', 'kuaishou'] });
});

test('the platforms that a file can be of are known by its headers, and a unit’s own sheet can be of any', () => {
  expect(fittingPlatforms(['作品标题', '发布日期', '播放次数'])).toEqual(['douyin', 'kuaishou']);
  expect(fittingPlatforms(['内容标题', '发表时间', '总阅读次数'])).toEqual(['wechat_official_account']);
  expect(fittingPlatforms(['日期', '粉丝数'])).toBeUndefined();
});

test('a file that cannot be of the account’s platform is still recognised as what it is', () => {
  expect(recognise(sheet(['内容标题', '发表时间', '总阅读次数']), 'douyin')).toMatchObject({
    format: { name: 'wechat_articles' },
  });
});

test('a hint above the headers is passed over, as Xiaohongshu writes one', () => {
  const notes = ['笔记标题', '首次发布时间', '体裁', '曝光', '观看量', '封面点击率', '点赞', '评论', '收藏'];
  const recognition = recognised(
    sheet(['最多导出排序后前1000条笔记'], notes, ['橘子红了', '2026年11月05日08时30分00秒']),
  );
  expect(recognition).toMatchObject({ format: { name: 'xiaohongshu_notes' }, headerRow: 2, confidence: 1 });
});

test('a Douyin file of works needs to be told its account, and a daily sheet names its accounts', () => {
  expect(recognised(sheet(['作品名称', '发布时间', '播放量'])).needsAccount).toBe(true);
  expect(recognised(sheet(['账号', '日期', '粉丝数'])).needsAccount).toBe(false);
  expect(recognised(sheet(['日期', '粉丝数'])).needsAccount).toBe(true);
});

test('titles and remarks above the headers are passed over', () => {
  const recognition = recognised(
    sheet(
      ['澧县妇联新媒体日报', '澧县妇联新媒体日报', '澧县妇联新媒体日报'],
      ['填报日期：2026年11月20日'],
      [null, '序号', '账号', '平台', '日期', '粉丝数（万）', '阅读/播放', '备注'],
      [null, 1, '澧县女性', '抖音', '2026-11-20', 0.65, 300],
    ),
  );
  expect(recognition.headerRow).toBe(3);
  expect(fieldsOf(recognition)).toBe('B:– C:accountName D:platform E:on F:followers G:views H:–');
  expect(recognition.columns.map(({ scale }) => scale)).toEqual([1, 1, 1, 1, 10_000, 1, 1]);
  expect(recognition.confidence).toBe(1);
});

test('of headers in two merged rows the lower one counts', () => {
  const merged = (text: string, ref: string): MadeCell => ({ kind: 'text', text, merged: ref });
  const upper = [
    merged('账号', 'A1:A2'),
    merged('日期', 'B1:B2'),
    merged('互动', 'C1:D1'),
    merged('互动', 'C1:D1'),
  ];
  const lower = [merged('账号', 'A1:A2'), merged('日期', 'B1:B2'), '点赞数', '评论数'];
  expect(recognised(sheet(upper, lower)).headerRow).toBe(2);
  const whole = ['账号', '日期', '粉丝数'];
  expect(recognised(sheet(whole, whole, ['甲', '2026-11-05', 1])).headerRow).toBe(2);
});

test('headers that come again further down do not hide the rows between', () => {
  const headers = ['账号', '日期', '粉丝数'];
  expect(recognised(sheet(headers, ['甲', '2026-11-05', 1], headers)).headerRow).toBe(1);
});

test('of tables side by side one is read, and nothing of the others', () => {
  const headers = [
    ...[
      null,
      '日期',
      '渠道',
      '阅读人数',
      null,
      '日期',
      '分享人数',
      '跳转阅读原文人数',
      '微信收藏人数',
      '发表篇数',
    ],
    ...[null, '传播渠道', '发表日期', '内容标题', '阅读人数', '阅读人数占比'],
  ];
  const recognition = recognised(sheet([null, '数据趋势概况'], headers));
  expect(recognition).toMatchObject({ format: { name: 'wechat_articles' }, headerRow: 2 });
  const read = recognition.columns.filter(({ field }) => field);
  expect(read.map(({ letters, field }) => `${letters}:${field}`)).toEqual([
    'L:part',
    'M:publishedAt',
    'N:title',
    'O:reads',
  ]);
  const days = recognised(sheet(['日期', '粉丝数', null, '粉丝数', '备注']));
  expect(fieldsOf(days)).toBe('A:on B:followers D:– E:–');
});

test('of two headers for one field the better known is read, of two alike the first', () => {
  expect(fieldsOf(recognised(sheet(['日期', '粉丝', '粉丝数', '粉丝数'])))).toBe('A:on B:– C:followers D:–');
});

test('a file that lacks a column is told which, by the format that comes closest', () => {
  expect(recognise(sheet(['作品名称', '播放量', '点赞量']))).toMatchObject({
    code: 'MissingColumns',
    closest: 'douyin_works',
    missing: ['发布时间'],
  });
  expect(recognise(sheet(['账号', '平台', '日期']))).toMatchObject({
    code: 'MissingColumns',
    closest: 'daily_sheet',
    missing: ['粉丝数/发布数/阅读量/播放量/阅读/播放/点赞数/评论数/分享数'],
  });
});

test('a sheet without rows, and one without headers we know, are told apart', () => {
  expect(recognise([])).toMatchObject({ code: 'EmptySheet', missing: [] });
  expect(recognise(sheet(['姓名', '电话'], ['甲', '1']))).toMatchObject({ code: 'UnknownFormat' });
});

test('headers below the first thirty rows are not looked for', () => {
  const blank = Array.from({ length: 30 }, () => ['说明'] as const);
  expect(recognise(sheet(...blank, ['日期', '粉丝数']))).toMatchObject({ code: 'UnknownFormat' });
});

test('the order of the columns, and columns in between, make no difference to what is read', () => {
  const headers = douyinWorks.columns.map((column) => column.headers[0] as string);
  const mixed = fc.tuple(
    fc.shuffledSubarray(headers, { minLength: headers.length }),
    fc.array(fc.constantFrom('序号', '备注', '链接')),
  );
  fc.assert(
    fc.property(mixed, ([order, others]) => {
      const recognition = recognised(sheet([...order, ...others]));
      const read = recognition.columns.filter(({ field }) => field).map(({ header }) => header);
      expect(read).toEqual(order);
      expect(Ratio.matches(recognition.confidence)).toBe(true);
    }),
  );
});

test('whatever stands in a sheet, it is recognised or refused', () => {
  const known = importFormats.flatMap((format) => format.columns.flatMap((column) => [...column.headers]));
  const texts = fc.oneof(fc.constantFrom(...known), fc.constantFrom(...naughtyStrings), fc.string());
  fc.assert(
    fc.property(fc.array(fc.array(texts, { maxLength: 8 }), { maxLength: 6 }), (rows) => {
      const recognition = recognise(sheet(...rows));
      if (Refusal.is(recognition)) return;
      expect((recognition as Recognition).confidence).toBeGreaterThan(0);
    }),
    { numRuns: 500 },
  );
});
