import { Refusal } from '@fulian/domain/kernel';
import { openWorkbook } from '@fulian/sheets';
import { expect, test } from 'vitest';
import { tableFile } from './table-file.server.ts';

const note = '各单位自报';

function file(kind: string): Response {
  const accounts = { name: '账号', headers: ['名称', '粉丝数', '截至'] };
  return tableFile({
    kind,
    name: '澧县-账号',
    note,
    tables: [
      {
        ...accounts,
        rows: [
          ['=HYPERLINK("http://x")', 12, { date: '2026-11-05' }],
          ['澧县女性', null, null],
        ],
      },
      { ...accounts, name: '作品', rows: [['橘子红了', '≥100000', null]] },
    ],
  });
}

async function readBack(response: Response, name: string) {
  const workbook = await openWorkbook(new Uint8Array(await response.arrayBuffer()), name);
  if (Refusal.is(workbook)) throw new Error(workbook.message);
  const tabs: Record<string, string[][]> = {};
  for (const sheet of workbook.sheets) {
    const lines: string[][] = [];
    for await (const row of sheet.rows()) if (!Refusal.is(row)) lines.push(row.cells.map(({ text }) => text));
    tabs[sheet.name] = lines;
  }
  return tabs;
}

test('a workbook has a tab for each table and one that says where the figures come from', async () => {
  const response = file('xlsx');
  expect(response.headers.get('content-disposition')).toContain(encodeURIComponent('澧县-账号.xlsx'));
  const tabs = await readBack(response, 'a.xlsx');
  expect(Object.keys(tabs)).toEqual(['账号', '作品', '说明']);
  expect(tabs.账号).toEqual([
    ['名称', '粉丝数', '截至'],
    ['=HYPERLINK("http://x")', '12', '2026-11-05'],
    ['澧县女性'],
  ]);
  expect(tabs.说明).toEqual([[note]]);
});

test('a CSV begins with the mark that lets Excel read Chinese, and no text of it is run as a formula', async () => {
  const bytes = new Uint8Array(await file('csv').arrayBuffer());
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const text = new TextDecoder().decode(bytes);
  expect(text).toContain('"\'=HYPERLINK(""http://x"")",12,2026-11-05\r\n');
  expect(text.trimEnd().endsWith(note)).toBe(true);
});

test('there is no other kind of file', () => {
  expect(() => file('exe')).toThrow();
});
