import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { attempt } from '../process/run.mjs';
import { Failure } from '../terminal/failure.mjs';
import { startCluster } from './cluster.mjs';
import { aptInstall } from './debian.mjs';
import { findProgram } from './find-program.mjs';

const oldest = 15;
const debianFolder = '/usr/lib/postgresql';

/**
 * The server that the tests may create databases on: the one TEST_DATABASE_URL names, or a throw-away one.
 * @param {Record<string, string>} own settings of the throw-away one that are other than those of the tests
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function requireServerPostgres(progress, scratch, own = {}) {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { url: given, stop: async () => {} };
  let programs = await findPrograms();
  if (!programs) {
    const what = `A PostgreSQL server of version ${oldest} or later`;
    await aptInstall(['postgresql'], { what, without: '--no-server-postgres' }, progress);
    programs = await findPrograms();
  }
  if (!programs) throw new Failure(`Debian's PostgreSQL is older than ${oldest}: install a later one.`);
  return startCluster(programs, scratch, own);
}

/** The folder with `initdb` and `postgres`: Debian's newest, or the one on the PATH. */
async function findPrograms() {
  const versions = existsSync(debianFolder) ? readdirSync(debianFolder).map(Number) : [];
  const found = versions
    .filter((version) => version >= oldest && existsSync(join(debianFolder, `${version}`, 'bin/initdb')))
    .sort((a, b) => b - a)
    .map((version) => join(debianFolder, `${version}`, 'bin'))[0];
  if (found) return found;
  const onPath = findProgram('initdb');
  if (!onPath) return undefined;
  const { output } = await attempt([onPath, '--version']);
  return Number(output.match(/(\d+)/)?.[1]) >= oldest ? dirname(onPath) : undefined;
}
