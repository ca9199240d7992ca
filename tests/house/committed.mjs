import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Every committed file that still stands in the tree, from the project's folder. */
export const committedFiles = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
  .split('\0')
  .filter((file) => file && existsSync(join(root, file)));

export const textOf = (file) => readFileSync(join(root, file), 'utf8');

const isWritten = (file) => !/(^|\/)(generated|data|messages)\//.test(file) && !file.endsWith('.d.ts');

/** Code that people write and read: no tests, nothing generated, no lists of words or places. */
export const sourceFiles = committedFiles.filter(
  (file) => /\.(ts|mjs|cjs|js|svelte)$/.test(file) && isWritten(file) && !isTest(file),
);

export const testFiles = committedFiles.filter((file) => /\.(ts|mjs)$/.test(file) && isTest(file));

function isTest(file) {
  return /\.(test|journey|property)\.(ts|mjs)$/.test(file);
}
