import { inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { bytesOf } from '../../test/gather.js';
import { writeCsv, writeWorkbook } from '../index.js';

const attacks = ['=1+1', '+cmd|x', '-2+3+cmd|x', '@SUM(A1)', '\t=1', '=HYPERLINK("http://evil","看")', "'=1"];

test('no text is ever written to a workbook as a formula', async () => {
  const bytes = await bytesOf(writeWorkbook([{ name: '表', rows: [attacks] }]));
  const sheet = inflatePart(bytes, 'xl/worksheets/sheet1.xml');
  expect(sheet).not.toContain('<f');
  expect(sheet.match(/t="inlineStr"/g)).toHaveLength(attacks.length);
  expect(sheet.match(/s="4"/g)).toHaveLength(attacks.length - 1);
});

test.each(attacks)('the text %j is kept from running when it is written as CSV', async (text) => {
  const csv = (await bytesOf(writeCsv([['甲', text]]))).toString();
  expect(csv).toMatch(/^\ufeff甲,"?'/);
});

test.each(['-', '+', '-5', '+12.5%', '-1,234', '5-', 'a=b'])(
  'the harmless text %j stays as it is',
  async (text) => {
    const csv = (await bytesOf(writeCsv([[text]]))).toString();
    expect(csv.replaceAll('"', '')).toBe(`\ufeff${text}\r\n`);
  },
);

test('a negative number is a number, not a formula', async () => {
  expect((await bytesOf(writeCsv([[-5, true, null, { date: '2026-11-05T08:30' }]]))).toString()).toBe(
    '\ufeff-5,TRUE,,2026-11-05 08:30\r\n',
  );
});

/** The text of one part of a zip file that our own writer wrote. */
function inflatePart(zip: Buffer, name: string): string {
  const start = zip.indexOf(name) + name.length;
  return inflateRawSync(zip.subarray(start)).toString();
}
