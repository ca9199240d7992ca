import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startInVain } from '../support/start-in-vain.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fulian-refused-'));
});
afterAll(() => rm(folder, { recursive: true }));

test.each([
  ['2', 'needs a PostgreSQL server (DATABASE_URL): the embedded database has one process.'],
  ['0', 'is no number of workers; choose a whole number from 1 to 64.'],
  ['many', 'is no number of workers; choose a whole number from 1 to 64.'],
])('WORKERS=%s on the embedded database is refused with one sentence', async (WORKERS, why) => {
  const { code, complaint } = await startInVain({ WORKERS, DATABASE_URL: '', DATA_DIR: folder });
  expect({ code, complaint }).toEqual({
    code: 1,
    complaint: `The API could not start: WORKERS=${WORKERS} ${why}\n`,
  });
});
