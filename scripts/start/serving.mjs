import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { keepTrack } from '../process/children.mjs';
import { ownNode, root } from '../setup/places.mjs';
import { onMessage } from './protocol.mjs';

const leaveWithParent = new URL('leave-with-parent.mjs', import.meta.url).href;

/**
 * Starts one of the two servers on the project's own Node, in a process group of its own.
 * @param {string} file the server's entry, from the project's folder
 * @param {{ env: object, listeners?: object, hear: (line: string) => void }} options `hear` gets each line it prints
 * @returns {{ ended: Promise<{ code: number | null, signal: string | null }> }}
 */
export function startServer(file, { env, listeners = {}, hear }) {
  const child = spawn(ownNode, ['--enable-source-maps', '--import', leaveWithParent, file], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    detached: process.platform !== 'win32',
  });
  keepTrack(child);
  child.on('message', onMessage(listeners));
  for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on('line', hear);
  const ended = new Promise((resolve) => {
    child.once('error', () => resolve({ code: 1, signal: null }));
    child.once('close', (code, signal) => resolve({ code, signal }));
  });
  return { ended };
}
