import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const pathOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** What came of a file that was read by a process of its own. */
export interface ReadAlone {
  /** `read`, or the code of the refusal. */
  readonly outcome: string;
  readonly rows: number;
  /** The most memory the whole process took. */
  readonly mebibytes: number;
  /** The longest it worked without a turn for anybody else, in milliseconds of processor time. */
  readonly busyMs: number;
}

/**
 * Reads a file in a process with a small heap, which dies when the reader holds too much.
 * @param file its bytes, or how many zeros it is made of
 */
export async function readAlone(file: Uint8Array | number): Promise<ReadAlone> {
  const folder = mkdtempSync(join(tmpdir(), 'sheets-'));
  const path = join(folder, 'file');
  try {
    writeFileSync(path, typeof file === 'number' ? '' : file);
    if (typeof file === 'number') truncateSync(path, file);
    const flags = ['--max-old-space-size=128', '--no-warnings', '--import', pathOf('typescript.mjs')];
    const { stdout } = await run(process.execPath, [...flags, pathOf('read.ts'), path]);
    return JSON.parse(stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
