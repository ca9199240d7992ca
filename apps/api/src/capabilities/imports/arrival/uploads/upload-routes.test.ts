import { randomBytes } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from '../../../../../test/browser.js';
import { type ImportingWorld, openImportingWorld } from '../../../../../test/importing-world.js';
import { rows, sql } from '../../../../platform/rows.js';
import { fileLimitBytes } from '../file-limit.js';

let world: ImportingWorld;
let officer: Browser;
let colleague: Browser;
beforeAll(async () => {
  world = await openImportingWorld();
  await world.enter('officer', [['county', 'publicity_officer']]);
  await world.enter('colleague', [['county', 'publicity_officer']]);
  officer = await world.signIn('officer');
  colleague = await world.signIn('colleague');
});
afterAll(() => world.close());

const tus = { 'tus-resumable': '1.0.0' };
const file = randomBytes(700_000);

const begin = (by: Browser, headers: Record<string, string> = {}, unit = world.units.county.id) =>
  fetch(`${world.url}/imports/uploads?unit=${unit}`, {
    method: 'POST',
    headers: {
      ...by.headers,
      ...tus,
      'upload-length': String(file.length),
      'upload-metadata': `filename ${Buffer.from('作品.xlsx').toString('base64')}`,
      ...headers,
    },
  });

const begun = async (by = officer): Promise<string> => (await begin(by)).headers.get('location') ?? '';

const howFar = async (path: string, by = officer) => {
  const answer = await fetch(`${world.url}${path}`, { method: 'HEAD', headers: { ...by.headers, ...tus } });
  return answer.ok ? Number(answer.headers.get('upload-offset')) : answer.status;
};

const send = (path: string, from: number, by = officer, bytes: Uint8Array = file.subarray(from)) =>
  fetch(`${world.url}${path}`, {
    method: 'PATCH',
    headers: {
      ...by.headers,
      ...tus,
      'upload-offset': String(from),
      'content-type': 'application/offset+octet-stream',
    },
    body: bytes as BodyInit,
  });

/** Announces the rest of the file, sends a part of it, and cuts the connection. */
async function sendAndCut(path: string, from: number, bytes: number): Promise<void> {
  const request = httpRequest(`${world.url}${path}`, {
    method: 'PATCH',
    headers: {
      ...officer.headers,
      ...tus,
      'upload-offset': String(from),
      'content-length': String(file.length - from),
      'content-type': 'application/offset+octet-stream',
    },
  });
  const isCut = new Promise<void>((resolve) => request.once('error', () => resolve()));
  await new Promise<void>((resolve) => request.write(file.subarray(from, from + bytes), () => resolve()));
  // What has left has to get there before the line goes.
  await pause(150);
  request.destroy(new Error('cut'));
  await isCut;
}

/** How far a file is once the server has noticed that the line is gone. */
async function settledAt(path: string): Promise<number> {
  for (let last = -1; ; ) {
    const now = await howFar(path);
    if (now === last && now > 0) return now;
    last = now;
    await pause(100);
  }
}

test('a file whose line is cut twice goes on where it stopped, and is the same file in the end', async () => {
  const path = await begun();
  expect(await howFar(path)).toBe(0);
  await sendAndCut(path, 0, 300_000);
  const first = await settledAt(path);
  expect(first).toBe(300_000);
  await sendAndCut(path, first, 50_000);
  const second = await settledAt(path);
  expect(second).toBe(350_000);
  const last = await send(path, second);
  expect([last.status, last.headers.get('upload-offset')]).toEqual([204, String(file.length)]);
  const id = path.split('/').at(-1) ?? '';
  await world.settled(officer, id);
  const kept = await world.fetch(officer, `/imports/${id}/file`);
  expect(Buffer.from(await kept.arrayBuffer()).equals(file)).toBe(true);
  // Whoever lost the last answer learns that nothing is left to send.
  expect(await howFar(path)).toBe(file.length);
  const left = await world.asSystem(() => rows(sql`select 1 from import_upload where id = ${id}`));
  expect(left).toEqual([]);
});

test('of two who send the same rest one is heard, and the file stays whole', async () => {
  const path = await begun();
  const answers = await Promise.all([send(path, 0), send(path, 0)]);
  expect(answers.map(({ status }) => status).toSorted()).toEqual([204, 409]);
  expect(await howFar(path)).toBe(file.length);
});

test('a file that is there to the end takes nothing twice, and says how far it is', async () => {
  const path = await begun();
  expect((await send(path, 0)).status).toBe(204);
  expect((await send(path, 0)).status).toBe(409);
  const nothing = await send(path, file.length);
  expect([nothing.status, nothing.headers.get('upload-offset')]).toEqual([204, String(file.length)]);
  expect((await send(path, 0, colleague)).status).toBe(404);
});

test('a rest from another place than where the file stops, and more than was announced, are refused', async () => {
  const path = await begun();
  expect((await send(path, 5)).status).toBe(409);
  expect((await send(path, 0, officer, Buffer.concat([file, file]))).status).toBe(413);
  expect((await send('/imports/uploads/01a21fea-b250-73ad-aaff-6e58ed256891', 0)).status).toBe(404);
});

test('an upload is its sender’s alone, and for units of her own', async () => {
  const path = await begun();
  expect(await howFar(path, colleague)).toBe(404);
  expect((await send(path, 0, colleague)).status).toBe(404);
  expect((await begin(officer, {}, world.units.siblingCounty.id)).status).toBe(404);
  expect((await begin(world.browser())).status).toBe(401);
});

test('what cannot be taken is refused before it is sent', async () => {
  const codeOf = async (headers: Record<string, string>) =>
    ((await (await begin(officer, headers)).json()) as { code: string }).code;
  expect(await codeOf({ 'upload-length': String(fileLimitBytes + 1) })).toBe('FileTooLarge');
  expect(await codeOf({ 'upload-length': '200000000' })).toBe('FileTooLarge');
  expect(await codeOf({ 'upload-length': '0' })).toBe('EmptyFile');
  expect(await codeOf({ 'upload-length': 'x' })).toBe('UploadNumber');
  expect(await codeOf({ 'upload-metadata': 'filetype eA==' })).toBe('FileNameMissing');
  expect(await codeOf({ 'tus-resumable': '0.2.2' })).toBe('UploadVersion');
});
