import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockFolder } from './lock-folder.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fulian-lock-'));
});
afterEach(() => rm(folder, { recursive: true }));

const heldBy = (pid: number) => writeFile(join(folder, 'in-use-by'), String(pid));

test('a folder that another running process of the project holds is refused', async () => {
  const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000) // apps/api'], {
    stdio: 'ignore',
  });
  try {
    await heldBy(other.pid as number);
    await expect(lockFolder(folder)).rejects.toThrow(`in use by process ${other.pid}`);
  } finally {
    other.kill();
  }
});

test('a lock left by a process that died is taken over', async () => {
  await heldBy(2 ** 22 + 1);
  const unlock = await lockFolder(folder);
  await unlock();
});

test('a folder that was given back can be taken again', async () => {
  await (await lockFolder(folder))();
  await (await lockFolder(folder))();
});
