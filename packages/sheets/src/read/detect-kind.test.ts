import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { opened, refusalOf } from '../../test/gather.js';
import { makeXlsx } from '../../test/make-xlsx.js';
import { makeZip } from '../../test/make-zip.js';

const compoundFile = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const zipOf = (name: string): Buffer => makeZip([{ name, content: 'x' }]);

test.each([
  ['an empty file', Buffer.alloc(0), 'FileEmpty'],
  ['an .xls of Excel 97', Buffer.concat([compoundFile, Buffer.alloc(600)]), 'OldExcelFile'],
  [
    'a workbook with a password',
    Buffer.concat([compoundFile, Buffer.alloc(99), Buffer.from('EncryptedPackage', 'utf16le')]),
    'FileEncrypted',
  ],
  ['an .xlsb', zipOf('xl/workbook.bin'), 'OldExcelFile'],
  [
    'an XML table of Excel 2003',
    '<?xml version="1.0"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
    'OldExcelFile',
  ],
  ['a web page without a table', '\ufeff <html xmlns:x="urn:x"><p>请登录', 'WebPage'],
  ['a frameset of Excel', '<html><frameset rows="*,39"><frame src="sheet001.htm"></frameset>', 'WebPage'],
  ['a saved web archive', 'MIME-Version: 1.0\r\n', 'WebPage'],
  ['a web page with a document type', '<!DOCTYPE html><title>x', 'WebPage'],
  ['another XML document', '<?xml version="1.0"?><a/>', 'NotASpreadsheet'],
  ['a PDF', '%PDF-1.7', 'NotASpreadsheet'],
  ['a picture', Buffer.from('89504e470d0a1a0a', 'hex'), 'NotASpreadsheet'],
  ['a RAR archive', 'Rar!\x1a\x07', 'NotASpreadsheet'],
  ['a gzip file', Buffer.from('1f8b0800', 'hex'), 'NotASpreadsheet'],
  ['a text document', zipOf('word/document.xml'), 'NotASpreadsheet'],
  ['an OpenDocument file', zipOf('content.xml'), 'NotASpreadsheet'],
  ['an archive of files', zipOf('日报.xlsx'), 'NotASpreadsheet'],
  ['a program', Buffer.from('4d5a90000300000004000000ffff0000', 'hex'), 'NotASpreadsheet'],
])('%s is refused by its own name', async (_what, content, code) => {
  expect(await refusalOf(Buffer.from(content as string))).toMatchObject({ refused: true, code });
});

test('a file is what its bytes are, whatever its name says', async () => {
  expect((await opened(makeXlsx({}), '日报.csv')).kind).toBe('xlsx');
  expect((await opened(Buffer.from('账号\t平台'), '日报.xls')).kind).toBe('csv');
  expect((await opened(Buffer.from('<html><table><tr><td>账号'), '日报.xls')).kind).toBe('html');
});

test('a file on disk is opened by its path', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sheets-'));
  try {
    const path = join(folder, '日报.csv');
    writeFileSync(path, '账号,平台\n');
    expect((await opened(path, path)).sheets[0]?.name).toBe('日报');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
