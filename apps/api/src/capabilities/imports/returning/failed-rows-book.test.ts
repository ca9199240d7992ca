import { Refusal } from '@fulian/domain/kernel';
import { openWorkbook } from '@fulian/sheets';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from '../../../../test/browser.js';
import { example } from '../../../../test/import-world.js';
import { type ImportingWorld, openImportingWorld } from '../../../../test/importing-world.js';
import { plantAccount } from '../../../../test/plant-accounts.js';

let world: ImportingWorld;
let officer: Browser;
beforeAll(async () => {
  world = await openImportingWorld();
  await world.enter('officer', [['county', 'publicity_officer']]);
  officer = await world.signIn('officer');
  await world.asSystem(async () => {
    await plantAccount(world.units, 'county', 'douyin', '澧县女性');
    await plantAccount(world.units, 'county', 'wechat_official_account', '澧县女性');
    await plantAccount(world.units, 'village', 'douyin', '回龙村女子先锋队');
  });
});
afterAll(() => world.close());

const bringIn = async (bytes: Uint8Array, name: string) => {
  const response = await world.send(officer, 'county', { bytes, name });
  const { id } = (await response.json()) as { id: string };
  await world.settled(officer, id);
  return id;
};

async function textsOf(bytes: Uint8Array): Promise<string[][]> {
  const book = await openWorkbook(bytes, 'failed-rows.xlsx');
  const texts: string[][] = [];
  if (Refusal.is(book)) throw new Error(book.message);
  for await (const row of book.sheets[0]?.rows() ?? []) {
    if (!Refusal.is(row)) texts.push(row.cells.map(({ text }) => text));
  }
  return texts;
}

test('failed rows come back under their own headers, each with what is wrong, and are read again as they are', async () => {
  const { bytes = new Uint8Array(), name = '' } = await example('daily-sheet-with-errors.xlsx');
  const id = await bringIn(bytes, name);
  const returned = await world.fetch(officer, `/imports/${id}/failed-rows.xlsx`);
  const book = new Uint8Array(await returned.arrayBuffer());
  const [headers, first, ...rest] = await textsOf(book);
  expect(headers).toEqual([
    ...['序号', '账号', '平台', '日期', '粉丝数', '发布数', '阅读/播放', '点赞', '评论', '转发', '备注'],
    '问题 Problem',
  ]);
  expect(first?.at(-1)).toBe('D3 日期“2026年11月31日”：不是日期 (is not a date)');
  expect(rest).toHaveLength(8);

  const again = await bringIn(book, 'again.xlsx');
  const { body } = await officer.graphql(
    'query($id: ID!) { import(id: $id) { format rowCounts { new error } } }',
    { id: again },
  );
  expect(body.data).toEqual({ import: { format: 'daily_sheet', rowCounts: { new: 0, error: 9 } } });
});

test('a file without failed rows has none to return', async () => {
  const { bytes = new Uint8Array(), name = '' } = await example('daily-sheet.xlsx');
  const id = await bringIn(bytes, name);
  expect((await world.fetch(officer, `/imports/${id}/failed-rows.xlsx`)).status).toBe(404);
});
