import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { run } from '../process/run.mjs';
import { ownNode, pnpm, root } from './places.mjs';

const stampFile = join(root, 'node_modules/.cache/installed.json');
/** What decides which packages belong here. */
const deciding = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json'];

/**
 * Installs the packages of the lockfile unless they are there already.
 * @returns {Promise<string>} the folder in which the project's pnpm lies
 */
export async function install(progress) {
  const known = readStamp();
  if (known?.fingerprint === fingerprint() && existsSync(ownNode) && existsSync(known.pnpmFolder)) {
    return known.pnpmFolder;
  }
  return progress.step('Installing packages', async (note) => {
    await run(['npx', '-y', pnpm, 'install', '--frozen-lockfile', '--reporter=append-only'], {
      cwd: root,
      env: { CI: 'true' },
      heard: (chunk) => noteCounts(chunk, note),
      failure: 'The packages could not be installed.',
    });
    const pnpmFolder = await findPnpm();
    mkdirSync(dirname(stampFile), { recursive: true });
    writeFileSync(stampFile, JSON.stringify({ fingerprint: fingerprint(), pnpmFolder }));
    return pnpmFolder;
  });
}

/** turbo calls `pnpm`, which the machine may not have: this is where npx put it. */
async function findPnpm() {
  const look = process.platform === 'win32' ? 'where pnpm' : 'command -v pnpm';
  const found = await run(['npx', '-y', `--package=${pnpm}`, '-c', look], { cwd: root });
  return dirname(found.trim().split('\n')[0]);
}

function noteCounts(chunk, note) {
  const counts = chunk.match(/downloaded (\d+), added (\d+)/g)?.at(-1);
  if (counts) note(counts);
}

function fingerprint() {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch} ${pnpm}`);
  for (const file of deciding) hash.update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

function readStamp() {
  try {
    return JSON.parse(readFileSync(stampFile, 'utf8'));
  } catch {
    return undefined;
  }
}
