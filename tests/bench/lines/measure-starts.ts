import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Line } from '../report/results.js';
import { serveApi } from '../servers/serve-api.js';

const installed = fileURLToPath(new URL('../../../../node_modules', import.meta.url));

/** How long the built API takes until it answers, over a fresh embedded database and over the same one again. */
export async function measureStarts(tell: (text: string) => void): Promise<Line[]> {
  tell('Measuring a cold and a warm start');
  const folder = mkdtempSync(join(tmpdir(), 'fulian-bench-start-'));
  try {
    const start = async (): Promise<number> => {
      const { startMs, stop } = await serveApi('', { DATA_DIR: folder });
      await stop();
      return Number((startMs / 1000).toFixed(1));
    };
    return [
      { name: 'cold start, embedded database, demo sown', value: await start(), unit: 's' },
      { name: 'warm start, embedded database', value: await start(), unit: 's' },
      { name: 'node_modules', value: megabytesOf(installed), unit: 'MB' },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const megabytesOf = (folder: string): number =>
  Number(execFileSync('du', ['-sm', folder], { encoding: 'utf8' }).split('\t')[0]);
