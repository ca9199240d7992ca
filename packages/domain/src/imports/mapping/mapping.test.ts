import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type MadeCell, makeRow } from '../../../test/make-row.js';
import { naughtyStrings } from '../../../test/naughty-strings.js';
import { importFormats } from '../format/import-formats.js';
import { rowReaderOf } from '../reading/row-reader.js';
import { ColumnMapping } from './column-mapping.js';
import { headerCells, headerShape } from './header-shape.js';
import { recall } from './recognise-as.js';
import { fieldsOfFormat, suggestFields, suggestFormat, suggestHeaderRow } from './suggest.js';

const cells = (...texts: string[]) => headerCells(texts.map((text) => ({ text })));
const shapeOf = (...texts: string[]) => headerShape(cells(...texts));
const remembered = (mapping: ColumnMapping) => new Map([[mapping.shape, mapping]]);
const sheet = (...rows: readonly (readonly MadeCell[])[]) =>
  rows.map((each, index) => makeRow(index + 1, ...each));

const free: ColumnMapping = {
  format: 'daily_sheet',
  shape: shapeOf('哪个号', '哪天', '多少人看', '攒了多少粉(万)'),
  fields: ['accountName', 'on', 'views', 'followers'],
};

test('headers that nobody knows are read as somebody decided, and units in them still count', () => {
  const rows = sheet(
    ['本周情况'],
    ['哪个号', '哪天', '多少人看', '攒了多少粉（万）'],
    ['澧县女性', '2026-11-01', 300, 1.2],
  );
  const found = recall(rows, remembered(free));
  expect(found?.recognition).toMatchObject({
    headerRow: 2,
    confidence: 1,
    needsAccount: false,
    platforms: undefined,
  });
  if (!found) return;
  const context = { dateSystem: '1900', timeZone: 'Asia/Shanghai', today: '2026-11-24' } as never;
  const reading = rowReaderOf(found.recognition, context)(rows[2] as never);
  expect(reading).toMatchObject({
    outcome: 'snapshot',
    values: {
      accountName: '澧县女性',
      on: '2026-11-01',
      followers: { value: 12_000 },
      views: { value: 300 },
    },
  });
});

test('a column that somebody chose is read as its format reads it: Toutiao’s completion is a bare percentage', () => {
  const headers = ['视频', '何时', '看到底的'];
  const chosen: ColumnMapping = {
    format: 'toutiao_works',
    shape: shapeOf(...headers),
    fields: ['title', 'publishedAt', 'completionRatio'],
  };
  expect(recall(sheet(headers), remembered(chosen))?.recognition.columns.at(-1)?.scale).toBe(0.01);
});

test('a choice is remembered for the same headers, whatever their width, spaces and units, and for no others', () => {
  expect(shapeOf('粉丝数（万）', ' 日 期 ')).toBe(shapeOf('粉丝数', '日期*'));
  expect(shapeOf('', '粉丝数', '日期')).toBe(shapeOf('粉丝数', '', '日期'));
  expect(shapeOf('日期', '粉丝数')).not.toBe(shapeOf('粉丝数', '日期'));
  expect(recall(sheet(['哪个号', '哪天', '多少人看']), remembered(free))).toBeUndefined();
});

test('of headers merged over two rows the lower one counts', () => {
  const headers = ['哪个号', '哪天', '多少人看', '攒了多少粉'];
  expect(recall(sheet(headers, headers, ['甲']), remembered(free))?.recognition.headerRow).toBe(2);
});

test('a choice names what a row is about and at least one figure, and no field twice', () => {
  const check = (format: ColumnMapping['format'], ...fields: (string | null)[]) =>
    ColumnMapping.check({ format, fields: fields as ColumnMapping['fields'] });
  expect(check('daily_sheet', 'on', 'followers', null)).toBeUndefined();
  expect(check('douyin_works', 'title', 'publishedAt', 'completionRatio')).toBeUndefined();
  expect(check('daily_sheet', 'followers')).toMatchObject({ code: 'FieldMissing', path: ['columns', 'on'] });
  expect(check('douyin_works', 'title', 'plays')).toMatchObject({ path: ['columns', 'publishedAt'] });
  expect(check('daily_sheet', 'on', 'accountName')).toMatchObject({ code: 'FieldMissing' });
  expect(check('daily_sheet', 'on', 'reads', 'reads')).toMatchObject({
    code: 'FieldTwice',
    path: ['columns', 'reads'],
  });
  expect(check('daily_sheet', 'on', 'title', 'reads')).toMatchObject({ code: 'MappingDoesNotFit' });
  expect(check('no_format' as never, 'on', 'reads')).toMatchObject({ code: 'MappingDoesNotFit' });
});

test('each format is suggested by its own headers, and its fields with it', () => {
  for (const format of importFormats) {
    const headers = cells(...format.columns.map((column) => column.headers[0] as string));
    expect(suggestFormat(headers)).toBe(format.name);
    expect(suggestFields(format.name, headers)).toEqual(format.columns.map(({ field }) => field));
    expect(fieldsOfFormat(format.name)).toEqual(
      expect.arrayContaining(format.columns.map(({ field }) => field)),
    );
  }
  expect(suggestFormat(cells('甲', '乙'))).toBe('daily_sheet');
  expect(suggestFields('daily_sheet', cells('甲', '日期', '粉丝数'))).toEqual([null, 'on', 'followers']);
});

test('the row that looks like headers is the first of the fullest', () => {
  const rows = [cells('本周情况'), cells('账号', '日期', '粉丝'), cells('澧县女性', '2026-11-01', '1')];
  expect(suggestHeaderRow(rows.map((headers, at) => ({ number: at + 3, headers })))).toBe(4);
  expect(suggestHeaderRow([])).toBeUndefined();
});

test('whatever stands in a row of headers has a shape, and is found again by it', () => {
  const texts = fc.oneof(fc.constantFrom(...naughtyStrings), fc.string());
  fc.assert(
    fc.property(fc.array(texts, { minLength: 1, maxLength: 6 }), (headers) => {
      const row = makeRow(1, ...headers.map((text) => ({ kind: 'text' as const, text })));
      const found = headerCells(row.cells);
      if (found.length === 0) return;
      const mapping = { ...free, shape: headerShape(found), fields: found.map(() => null) };
      expect(recall([row], remembered(mapping))?.recognition.columns).toHaveLength(found.length);
    }),
    { numRuns: 50 },
  );
});
