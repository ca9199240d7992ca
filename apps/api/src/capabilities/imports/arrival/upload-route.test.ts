import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from '../../../../test/browser.js';
import { type ImportingWorld, openImportingWorld } from '../../../../test/importing-world.js';
import { plantAccount } from '../../../../test/plant-accounts.js';
import { rows, sql } from '../../../platform/rows.js';
import { fileLimitBytes } from './file-limit.js';

let world: ImportingWorld;
let officer: Browser;
beforeAll(async () => {
  world = await openImportingWorld();
  await world.enter('officer', [['county', 'publicity_officer']]);
  await world.enter('reviewer', [['county', 'reviewer']]);
  officer = await world.signIn('officer');
});
afterAll(() => world.close());

const sheet = '账号,日期,粉丝数\n';

const answerTo = async (sent: Promise<Response>) => {
  const response = await sent;
  const { code } = (await response.json()) as { code?: string };
  return [response.status, code];
};

test('a file is taken in whole, part by part, under the name it has', async () => {
  const bytes = randomBytes(700_000);
  const response = await world.send(officer, 'township', { bytes, name: '澧南镇 11月/日报.xlsx' });
  expect(response.status).toBe(201);
  const { id } = (await response.json()) as { id: string };
  await world.settled(officer, id);
  const file = await world.fetch(officer, `/imports/${id}/file`);
  expect(Buffer.from(await file.arrayBuffer()).equals(bytes)).toBe(true);
  expect(file.headers.get('content-disposition')).toBe(
    `attachment; filename*=UTF-8''${encodeURIComponent('日报.xlsx')}`,
  );
});

test('a visitor, and a post that may not, are told so', async () => {
  expect(await answerTo(world.send(world.browser(), 'county', { bytes: sheet }))).toEqual([
    401,
    'UNAUTHENTICATED',
  ]);
  const reviewer = await world.signIn('reviewer');
  expect(await answerTo(world.send(reviewer, 'county', { bytes: sheet }))).toEqual([403, 'FORBIDDEN']);
});

test('a unit that is not hers looks like one that is not there', async () => {
  for (const unit of ['siblingCounty', 'prefecture', randomUUID(), 'x', ''])
    expect(await answerTo(world.send(officer, unit, { bytes: sheet }))).toEqual([404, 'NOT_FOUND']);
});

test("an account that is not the unit's is not taken", async () => {
  const sibling = await world.asSystem(() => plantAccount(world.units, 'siblingCounty'));
  const file = { bytes: sheet, accountId: sibling.id };
  expect(await answerTo(world.send(officer, 'county', file))).toEqual([404, 'AccountNotFound']);
});

test('without its name a file is not taken: another site could send it so', async () => {
  const url = `${world.url}/imports?unit=${world.units.county.id}`;
  const sent = fetch(url, { method: 'POST', headers: officer.headers, body: sheet });
  expect(await answerTo(sent)).toEqual([400, 'FileNameMissing']);
});

test('a name that is not encoded as it should is missing', async () => {
  const headers = { 'x-file-name': '%E0%A4%A' };
  expect(await answerTo(world.send(officer, 'county', { bytes: sheet, headers }))).toEqual([
    400,
    'FileNameMissing',
  ]);
});

test('an empty file, and one that is too large, leave nothing behind', async () => {
  expect(await answerTo(world.send(officer, 'county', { bytes: '' }))).toEqual([400, 'EmptyFile']);
  const large = new Uint8Array(fileLimitBytes + 1);
  expect(await answerTo(world.send(officer, 'county', { bytes: large }))).toEqual([413, 'FileTooLarge']);
  const left = await world.asSystem(() =>
    rows(
      sql`select 1 from import_file_part p where not exists (select from import i where i.id = p.import_id)`,
    ),
  );
  expect(left).toEqual([]);
});
