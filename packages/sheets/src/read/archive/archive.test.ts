import { expect, test } from 'vitest';
import { refusalOf } from '../../../test/gather.js';
import { makeXlsx, partsOfXlsx, sheetXml } from '../../../test/make-xlsx.js';
import { type MadePart, makeZip } from '../../../test/make-zip.js';
import { SheetLimits } from '../sheet-limits.js';

const mebi = 2 ** 20;
const rows = '<row r="1"><c r="A1"><v>1</v></c></row>';
const withPart = (part: MadePart): Buffer => makeZip([...partsOfXlsx({ rows }), part]);
const codeOf = async (file: Buffer, limits?: SheetLimits): Promise<string | undefined> =>
  (await refusalOf(file, limits))?.code;

test('a part that unpacks to more than its share is refused before it is unpacked', async () => {
  const blanks = ' '.repeat(20 * mebi);
  expect(await codeOf(makeXlsx({ rows: blanks }))).toBe('UnpacksTooLarge');
});

test('a part that lies about its size is refused while it is unpacked', async () => {
  const lie = { name: 'xl/worksheets/sheet1.xml', content: sheetXml(' '.repeat(mebi)), claimedSize: 500 };
  const parts = partsOfXlsx({}).map((part) => (part.name === lie.name ? lie : part));
  expect(await codeOf(makeZip(parts))).toBe('UnpacksTooLarge');
});

test('a part that is claimed larger than it is, is damaged', async () => {
  const lie = { name: 'xl/worksheets/sheet1.xml', content: sheetXml(rows), claimedSize: 50_000 };
  const parts = partsOfXlsx({}).map((part) => (part.name === lie.name ? lie : part));
  expect(await codeOf(makeZip(parts))).toBe('FileDamaged');
});

test('parts that together unpack to too much are refused', async () => {
  const part = (name: string): MadePart => ({ name, content: '', claimedSize: 300 * mebi });
  const zip = makeZip([...partsOfXlsx({ rows }), part('a'), part('b')]);
  const limits = { ...SheetLimits.usual, unpackedRatio: Number.POSITIVE_INFINITY };
  expect(await codeOf(zip, limits)).toBe('UnpacksTooLarge');
});

test('parts that share their bytes are refused', async () => {
  const first = { name: 'a', content: sheetXml(rows) };
  const doubles = ['b', 'c'].map((name) => ({ ...first, name, pointsAtFirst: true }));
  expect(await codeOf(makeZip([first, ...doubles, ...partsOfXlsx({ rows })]))).toBe('UnpacksTooLarge');
});

test('more parts than any workbook has are refused', async () => {
  const many = Array.from({ length: 2001 }, (_, index) => ({ name: `x${index}`, content: '' }));
  expect(await codeOf(makeZip(many))).toBe('UnpacksTooLarge');
});

test.each(['../evil', '/etc/passwd', 'C:/evil', 'xl/../../evil'])(
  'a part named %s is refused',
  async (name) => {
    expect(await codeOf(withPart({ name, content: 'x' }))).toBe('FileDamaged');
  },
);

test('two parts of one name are refused, in whatever case', async () => {
  expect(await codeOf(withPart({ name: 'XL/Workbook.xml', content: 'x' }))).toBe('FileDamaged');
});

test('a part that needs a password is refused as that', async () => {
  expect(await codeOf(withPart({ name: 'secret', content: 'x', flags: 1 }))).toBe('FileEncrypted');
});

test('a part packed in an unknown way is refused', async () => {
  expect(await codeOf(withPart({ name: 'odd', content: 'x', method: 99 }))).toBe('FileDamaged');
});

test('a part whose checksum does not agree is damaged', async () => {
  const parts = partsOfXlsx({ rows }).map((part) =>
    part.name.endsWith('sheet1.xml') ? { ...part, claimedChecksum: 1 } : part,
  );
  expect(await codeOf(makeZip(parts))).toBe('FileDamaged');
});

test('a file that is cut off anywhere is refused', async () => {
  const file = makeXlsx({ rows });
  for (let length = 4; length < file.length; length += 7)
    expect(await codeOf(file.subarray(0, length))).toBe('FileDamaged');
});

test('a file with a byte changed anywhere is refused or read, and nothing is thrown', async () => {
  const file = makeXlsx({ rows, strings: '<sst><si><t>a</t></si></sst>' });
  for (let at = 0; at < file.length; at += 3) {
    const changed = Buffer.from(file);
    changed[at] = (changed[at] ?? 0) ^ 0xff;
    await expect(refusalOf(changed)).resolves.not.toThrow();
  }
});

test('a file larger than the limit is refused, however it comes', async () => {
  const file = makeXlsx({ rows });
  const limits = { ...SheetLimits.usual, fileBytes: file.length - 1 };
  async function* pieces() {
    yield file.subarray(0, 10);
    yield file.subarray(10);
  }
  expect(await codeOf(file, limits)).toBe('FileTooLarge');
  expect((await refusalOf(pieces(), limits))?.code).toBe('FileTooLarge');
  expect(await refusalOf(pieces())).toBeUndefined();
});
