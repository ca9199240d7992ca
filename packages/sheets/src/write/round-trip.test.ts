import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesOf, opened, rowsIn, textsIn } from '../../test/gather.js';
import { type CellToWrite, writeCsv, writeWorkbook } from '../index.js';

const units = fc.oneof(
  fc.constantFrom('=', '+', '-', '@', "'", '"', ',', ';', '\t', '\n', '_x000D_', '<', '&', ']]>', '1'),
  fc.constantFrom('澧', '㮾', '𠮷', '👩‍🌾', '€', 'ﾊ', ' ', '\u0007', '\u200b'),
  fc.string({ unit: 'grapheme', maxLength: 1 }),
);
const texts = fc.string({ unit: units, maxLength: 12 }).filter((text) => !text.includes('\r'));
const tables = fc.array(fc.array(texts, { minLength: 1, maxLength: 6 }), { maxLength: 12 });

/** Rows as reading gives them: without empty cells at the end, and without rows that say nothing. */
const trimmed = (table: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  table
    .map((cells) => cells.slice(0, cells.findLastIndex((text) => text !== '') + 1))
    .filter((cells) => cells.length > 0);

const workbookOf = (rows: readonly (readonly CellToWrite[])[]) =>
  bytesOf(writeWorkbook([{ name: '表', rows }]));

test('what is written to a workbook is read again', async () => {
  await fc.assert(
    fc.asyncProperty(tables, async (table) => {
      expect(await textsIn(await workbookOf(table))).toEqual(trimmed(table));
    }),
    { numRuns: 150 },
  );
});

test('halves of characters survive a workbook too', async () => {
  const table = [['\ud800', 'a\udc00b', '\ufffe']];
  expect(await textsIn(await workbookOf(table))).toEqual(table);
});

test.each(['utf-8', 'gb18030'] as const)('what is written as CSV in %s is read again', async (encoding) => {
  // A first row of plain words settles what separates the cells, as headers do.
  const header = Array.from({ length: 8 }, (_, index) => `列${index}`);
  await fc.assert(
    fc.asyncProperty(tables, async (table) => {
      const rows = [header, ...table.map((cells) => [...cells, '甲', ...Array(7 - cells.length).fill('')])];
      expect(await textsIn(await bytesOf(writeCsv(rows, encoding)))).toEqual(trimmed(rows));
    }),
    { numRuns: encoding === 'utf-8' ? 150 : 20 },
  );
});

test('numbers, booleans and dates come back as what they were', async () => {
  const numbers = fc.double({ noNaN: true, noDefaultInfinity: true });
  const seconds = fc.integer({ min: Date.UTC(1905, 0, 1) / 1000, max: Date.UTC(2200, 0, 1) / 1000 });
  await fc.assert(
    fc.asyncProperty(numbers, fc.boolean(), seconds, async (number, flag, second) => {
      const date = new Date(second * 1000).toISOString().slice(0, 19);
      const [row] = await rowsIn(await workbookOf([[number, flag, { date }, { date: date.slice(0, 10) }]]));
      const [a, b, c, d] = row?.cells ?? [];
      expect(a?.number).toBe(number === 0 ? 0 : number);
      expect([b?.kind, b?.text]).toEqual(['boolean', flag ? 'TRUE' : 'FALSE']);
      expect([c?.kind, c?.text]).toEqual(['date', date.replace('T', ' ').replace(' 00:00:00', '')]);
      expect([d?.kind, d?.text]).toEqual(['date', date.slice(0, 10)]);
    }),
    { numRuns: 60 },
  );
});

test('merged ranges, tabs and their names come back', async () => {
  const sheets = [
    { name: '日报', rows: [['标题'], ['甲', '乙']], merges: ['A1:B1'], headerRows: 1, widths: [10, 20] },
    { name: '日报', rows: [] },
    { name: "a[b]:c*?/\\d'", rows: [] },
    { name: '长'.repeat(40), rows: [] },
    { name: '', rows: [] },
  ];
  const bytes = await bytesOf(writeWorkbook(sheets));
  expect((await opened(bytes)).sheets.map((sheet) => sheet.name)).toEqual([
    '日报',
    '日报 (2)',
    'a b  c    d',
    '长'.repeat(31),
    'Sheet',
  ]);
  expect(await textsIn(bytes)).toEqual([
    ['标题', '标题'],
    ['甲', '乙'],
  ]);
});

test('the same sheets give the same bytes', async () => {
  const table = [['甲', 1, { date: '2026-11-05' }]];
  expect(await workbookOf(table)).toEqual(await workbookOf(table));
});

test.each([[[Number.NaN]], [[Number.POSITIVE_INFINITY]], [[{ date: 'gestern' }]], [['x'.repeat(32_768)]]])(
  'what no spreadsheet program opens is a fault: %j',
  async (row) => {
    await expect(workbookOf([row])).rejects.toThrow(RangeError);
  },
);
