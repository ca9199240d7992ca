import { expect, test } from 'vitest';
import { opened, refusalOf, rowsIn, textsIn } from '../../../test/gather.js';
import { SheetLimits } from '../sheet-limits.js';

const text = '账号,平台,粉丝数\r\n澧县女性,抖音,6500\r\n';
const table = [
  ['账号', '平台', '粉丝数'],
  ['澧县女性', '抖音', '6500'],
];
/** 账号,平台,粉丝数 and 澧县女性,抖音,6500 in GB18030. */
const gb18030 = Buffer.from(
  'd5cbbac52cc6bdcca82cb7dbcbbfcafd0d0ae5a2cfd8c5aed0d42cb6b6d2f42c363530300d0a',
  'hex',
);

test.each([
  ['UTF-8', Buffer.from(text)],
  ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${text}`)],
  ['UTF-16, little end first', Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['UTF-16, big end first', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ['UTF-16 without a mark', Buffer.from(text, 'utf16le')],
  ['GB18030', gb18030],
])('a table in %s is read', async (_encoding, bytes) => {
  expect(await textsIn(bytes)).toEqual(table);
});

test.each([',', '\t', ';', '|'])('cells separated by %j are told apart', async (delimiter) => {
  const lines = table.map((cells) => cells.join(delimiter));
  expect(await textsIn(Buffer.from(lines.join('\n')))).toEqual(table);
});

test('signs within quotes and in single lines do not count as separators', async () => {
  const file = '说明：以下为日报, 请勿改动\n账号\t备注\n甲\t"一,二,三"\n乙\t无\n';
  expect((await textsIn(Buffer.from(file))).at(-1)).toEqual(['乙', '无']);
});

test('rows keep the numbers they have in the file, blank ones left out', async () => {
  const rows = await rowsIn(Buffer.from('a\n\n,,\n"b\nc",\nd'));
  expect(rows.map(({ number, cells }) => [number, cells.map(({ ref, text }) => ref + text)])).toEqual([
    [1, ['A1a']],
    [4, ['A4b\nc']],
    [5, ['A5d']],
  ]);
});

test('what back-ends do to keep a text a text is undone', async () => {
  expect(await textsIn(Buffer.from('"=""0012""",\'=1+1,\'tis,="a"\n'))).toEqual([
    ['0012', '=1+1', "'tis", 'a'],
  ]);
});

test('every cell is a text, so that nothing is lost', async () => {
  const [row] = await rowsIn(Buffer.from('007,1e5,-,TRUE,\n'));
  expect(row?.cells.map((cell) => [cell.kind, cell.text])).toEqual([
    ['text', '007'],
    ['text', '1e5'],
    ['text', '-'],
    ['text', 'TRUE'],
  ]);
});

test('the one sheet bears the name of the file', async () => {
  const names = ['C:\\下载\\作品数据.2026.csv', '/下载/作品数据.2026.csv', '作品数据.2026'];
  const sheets = await Promise.all(names.map(async (name) => (await opened(Buffer.from('a'), name)).sheets));
  expect(sheets.map(([sheet]) => sheet?.name)).toEqual(['作品数据.2026', '作品数据.2026', '作品数据']);
});

test.each([
  ['a file cut off in the middle of a character', Buffer.from('账号').subarray(0, 5), 'FileDamaged'],
  ['an encoding that is none of ours', Buffer.from('61ff62ff', 'hex'), 'UnknownEncoding'],
  ['a GB18030 file cut off in a character', gb18030.subarray(0, 3), 'UnknownEncoding'],
  ['zeros', Buffer.from([97, 0, 0, 98, 0, 0, 99]), 'NotASpreadsheet'],
  ['a quotation mark never closed', Buffer.from('a,"b\n'), 'FileDamaged'],
  ['too many columns', Buffer.from('1,'.repeat(512) + 1), 'TooManyColumns'],
  ['a million columns', Buffer.from('1,'.repeat(999_999) + 1), 'TooMuchText'],
  ['a cell longer than any', Buffer.from('x'.repeat(32_768)), 'TooMuchText'],
])('%s is refused', async (_what, bytes, code) => {
  expect(await refusalOf(bytes)).toMatchObject({ code });
});

test('more cells than the limit are refused where they are met', async () => {
  const limits = { ...SheetLimits.usual, cells: 5 };
  expect(await refusalOf(Buffer.from('1,2\n3,4\n5\n'), limits)).toBeUndefined();
  expect(await refusalOf(Buffer.from('1,2\n3,4\n5,6\n'), limits)).toMatchObject({ code: 'TooManyCells' });
});

test('other work gets its turn while a large file is read', async () => {
  let turns = 0;
  const ticking = setInterval(() => turns++, 0);
  await rowsIn(Buffer.from('甲,1\n'.repeat(60_000)));
  clearInterval(ticking);
  expect(turns).toBeGreaterThan(3);
});
