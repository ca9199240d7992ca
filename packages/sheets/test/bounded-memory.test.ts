import { expect, test } from 'vitest';
import { writeCsv, writeWorkbook } from '../src/index.js';
import { readAlone } from './alone/read-alone.js';
import { bytesOf } from './gather.js';
import { makeXlsx, sheetXml } from './make-xlsx.js';

const mostMebibytes = 300;
/** Nobody notices that an answer took this much longer. */
const mostBusyMs = 500;
const minutes = 60_000;
const repeat = (count: number, piece: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => piece(index)).join('');
/** Digits without a pattern that packing could use. */
const digits = (index: number): string => String(Math.imul(index + 1, 2654435761) >>> 0);

const caption = (index: number): string =>
  `今天我们来到第${index}个村\n姐妹们自己做的米糕${digits(index)} #湘村巾帼`;
function* works(): Generator<(string | number)[]> {
  for (let index = 0; index < 35_000; index++) {
    const counts = Array.from({ length: 14 }, (_, column) => Number(digits(index * 14 + column)));
    yield [caption(index), '2026-11-05 08:30', '视频', ...counts];
  }
}

const fromStringTable = (): Buffer =>
  makeXlsx({
    strings: `<sst>${repeat(35_000, (index) => `<si><t>${caption(index)}</t></si>`)}</sst>`,
    rows: repeat(35_000, (index) => {
      const cells = repeat(16, (column) => `<c><v>${digits(index * 16 + column)}</v></c>`);
      return `<row r="${index + 1}"><c t="s"><v>${index}</v></c>${cells}</row>`;
    }),
  });

test.each([
  ['a workbook', () => bytesOf(writeWorkbook([{ name: '作品', rows: works() }]))],
  ['a workbook with shared texts', async () => fromStringTable()],
  ['a CSV file', () => bytesOf(writeCsv(works()))],
])('35,000 rows of works in %s are read in bounded memory', { timeout: 3 * minutes }, async (_what, make) => {
  const { outcome, rows, mebibytes } = await readAlone(await make());
  expect([outcome, rows]).toEqual(['read', 35_000]);
  expect(mebibytes).toBeLessThan(mostMebibytes);
});

const laughs = `<!DOCTYPE x [<!ENTITY a "ha">${repeat(30, (index) => `<!ENTITY a${index} "&a;&a;&a;&a;">`)}]>`;
/** One short text in much padding, again and again: whoever keeps the text must not keep the padding. */
const padded = (index: number): string => {
  const padding = repeat(900, (digit) => digits(index * 900 + digit).repeat(10));
  return `<si><!--${padding}--><t>澧县的女性宣传干事在这里写下${index}</t></si>`;
};

const hostile: readonly (readonly [string, () => Uint8Array | number, RegExp])[] = [
  ['blanks that pack to nothing', () => makeXlsx({ rows: ' '.repeat(30 * 2 ** 20) }), /^UnpacksTooLarge$/],
  [
    'an entity that fetches a file of the server',
    () =>
      makeXlsx({
        sheet: `<!DOCTYPE x [<!ENTITY secret SYSTEM "file:///etc/passwd">]>${sheetXml('<row><c t="str"><v>&secret;</v></c></row>')}`,
      }),
    /^UnsafeXml$/,
  ],
  ['entities that grow', () => makeXlsx({ sheet: `${laughs}${sheetXml('&a29;')}` }), /^UnsafeXml$/],
  [
    '200,000 columns',
    () =>
      makeXlsx({ rows: `<row r="1">${repeat(200_000, (index) => `<c><v>${digits(index)}</v></c>`)}</row>` }),
    /^TooManyColumns$/,
  ],
  [
    '200,000 columns far to the right',
    () =>
      makeXlsx({
        rows: repeat(200_000, (index) => `<row><c r="XFC${index + 1}"><v>${digits(index)}</v></c></row>`),
      }),
    /^TooManyColumns$/,
  ],
  [
    'more than a million shared texts',
    () =>
      makeXlsx({
        strings: `<sst>${repeat(1_000_001, (index) => `<si><t>澧${index}</t></si>`)}</sst>`,
      }),
    /^TooMuchText$/,
  ],
  [
    'shared texts in much padding',
    () => makeXlsx({ strings: `<sst>${repeat(550, padded)}</sst>` }),
    /^read$/,
  ],
  [
    'rows that are wide and almost empty',
    () =>
      makeXlsx({
        rows: repeat(60_000, (index) => `<row><c r="SR${index + 1}"><v>${digits(index)}</v></c></row>`),
      }),
    /^TooManyCells$/,
  ],
  [
    'merged ranges on top of each other',
    () =>
      makeXlsx({
        rows: repeat(5000, () => '<row><c r="A1"><v>1</v></c></row>'),
        afterRows: `<mergeCells>${repeat(90_000, (index) => `<mergeCell ref="A1:XFD${index + 2}"/>`)}</mergeCells>`,
      }),
    /^FileDamaged$/,
  ],
  [
    'merged ranges without number',
    () =>
      makeXlsx({
        afterRows: `<mergeCells>${repeat(300_000, (index) => `<mergeCell ref="A${index + 1}:B${index + 1}"/>`)}</mergeCells>`,
      }),
    /^TooManyCells$/,
  ],
  [
    'sheets without number',
    () =>
      makeXlsx({
        workbook: `<workbook><sheets>${repeat(400_000, (index) => `<sheet name="${digits(index)}"/>`)}</sheets></workbook>`,
      }),
    /^FileDamaged$/,
  ],
  [
    'styles without number',
    () =>
      makeXlsx({
        styles: `<styleSheet><cellXfs>${repeat(200_000, (index) => `<xf numFmtId="${index % 99}"/>`)}</cellXfs></styleSheet>`,
      }),
    /^FileDamaged$/,
  ],
  [
    'one cell that never ends',
    () => makeXlsx({ rows: `<row><c t="str"><v>${repeat(500_000, digits)}` }),
    /^TooMuchText$/,
  ],
  ['200 MB of whatever', () => 200_000_000, /^FileTooLarge$/],
  ['one line of CSV that never ends', () => Buffer.from(repeat(1e6, digits)), /^TooMuchText$/],
  [
    'a quotation mark that is never closed',
    () => Buffer.from(`甲,"${repeat(400_000, (index) => `${digits(index)}\n`)}`),
    /^FileDamaged$/,
  ],
];

test.each(hostile)(
  '%s are met in bounded memory, and others get their turns meanwhile',
  { timeout: 3 * minutes },
  async (_what, make, expected) => {
    const { outcome, mebibytes, busyMs } = await readAlone(make());
    expect(outcome).toMatch(expected);
    expect(mebibytes).toBeLessThan(mostMebibytes);
    expect(busyMs).toBeLessThan(mostBusyMs);
  },
);
