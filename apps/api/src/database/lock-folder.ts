import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Claims the data folder for this process: the embedded database has one process at a time. A lock left by a process
 * that died is taken over.
 * @throws Error when another process holds it.
 * @returns how to give it back.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const file = join(folder, 'in-use-by');
  await mkdir(folder, { recursive: true });
  const holder = Number(await readFile(file, 'utf8').catch(() => ''));
  if (holder && (await isOurs(holder))) {
    throw new Error(`the data folder ${folder} is in use by process ${holder}; stop it first.`);
  }
  await rm(file, { force: true });
  await writeFile(file, String(process.pid), { flag: 'wx' });
  return () => rm(file, { force: true });
}

/** A process id is given out again: where the system tells what a process runs, only one of this project counts. */
async function isOurs(pid: number): Promise<boolean> {
  if (!isAlive(pid)) return false;
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => undefined);
  return command === undefined || /apps\/api|(main|admin)\.js/.test(command);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return pid !== process.pid;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
