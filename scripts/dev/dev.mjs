import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { keepTrack, stopChildren } from '../process/children.mjs';
import { build } from '../setup/build.mjs';
import { install } from '../setup/install.mjs';
import { ownNode, root, tool, toolEnv } from '../setup/places.mjs';
import { Progress } from '../terminal/progress.mjs';

const compiled = ['packages/domain', 'packages/sheets', 'packages/certificates', 'apps/api'];
const compile = [tool('tsc'), '-p', 'tsconfig.build.json', '--watch', '--preserveWatchOutput'];

/** Runs until it is interrupted; what each process says stands behind its name. */
export async function dev() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, async () => {
      await stopChildren();
      process.exit(0);
    });
  }
  const pnpmFolder = await install(new Progress());
  await new Progress().step('Building the API', () => build('@fulian/api', pnpmFolder));
  const env = toolEnv(pnpmFolder);
  for (const folder of compiled) keepRunning(folder, compile, { folder, env });
  // Node's own watch mode restarts the API when a compiled file changes; the data folder is the same as for npm start.
  keepRunning('api', [ownNode, '--watch', '--enable-source-maps', 'apps/api/dist/src/main.js'], { env });
  keepRunning('web', [ownNode, 'node_modules/vite/bin/vite.js', 'dev', '--port', '3000'], {
    folder: 'apps/web',
    env,
  });
}

function keepRunning(name, [program, ...args], { folder = '.', env }) {
  const child = spawn(program, args, {
    cwd: join(root, folder),
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  });
  keepTrack(child);
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => line.trim() && console.log(`${name} │ ${line}`));
  }
}
