import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { keepTrack, stopChild } from '../process/children.mjs';
import { attempt, run } from '../process/run.mjs';
import { Failure } from '../terminal/failure.mjs';

const password = randomBytes(12).toString('hex');

/** A migrating user with the rights that docs/operations.md asks for; each test database is its own. */
const createOwner = `create role fulian_owner login createdb createrole password '${password}'`;

/**
 * Starts a PostgreSQL of its own, which is not meant to outlive the run, so it waits for no disk.
 * @param {string} programs the folder with `initdb`, `postgres` and `psql`
 * @param {string} scratch the folder of the run
 * @param {Record<string, string>} own settings of it that are other than those of the tests
 */
export async function startCluster(programs, scratch, own = {}) {
  const folder = join(scratch, 'postgres');
  mkdirSync(folder);
  const identity = unprivileged();
  if (identity.uid !== undefined) chownSync(folder, identity.uid, identity.gid);
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, password);
  if (identity.uid !== undefined) chownSync(passwordFile, identity.uid, identity.gid);

  const store = join(folder, 'store');
  await run(
    [
      join(programs, 'initdb'),
      ...['-D', store, '-U', 'postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256'],
      ...['--encoding=UTF8', '--locale=C.UTF-8', '--no-sync'],
    ],
    { cwd: folder, failure: 'initdb could not create a PostgreSQL cluster.', ...identity },
  );
  const port = await freePort();
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: folder,
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    max_connections: 200,
    shared_buffers: '256MB',
    ...own,
  };
  const server = spawn(
    join(programs, 'postgres'),
    ['-D', store, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { cwd: folder, stdio: 'ignore', detached: true, ...identity },
  );
  keepTrack(server, 'SIGINT');
  try {
    await askUntilItAnswers(join(programs, 'psql'), port, createOwner);
  } catch (error) {
    await stopChild(server);
    throw error;
  }
  return {
    url: `postgres://fulian_owner:${password}@127.0.0.1:${port}/postgres`,
    stop: () => stopChild(server),
  };
}

/** PostgreSQL refuses to run as root; Debian's package brings a user for it. */
function unprivileged() {
  if (process.getuid?.() !== 0) return {};
  const id = (flag) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

async function askUntilItAnswers(psql, port, statement) {
  const address = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
  let last = '';
  for (let attempts = 0; attempts < 100; attempts += 1, await pause(100)) {
    const { code, output } = await attempt([psql, '-X', '-q', '-c', statement, address]);
    if (code === 0) return;
    last = output;
  }
  throw new Failure('The throw-away PostgreSQL did not start.', last);
}

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
