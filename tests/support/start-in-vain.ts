import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../apps/api/dist/src/main.js', import.meta.url));

/** Starts the built API in an environment in which it cannot serve; how it ended, and what it complained of. */
export async function startInVain(env: NodeJS.ProcessEnv): Promise<{ code: number; complaint: string }> {
  const child = spawn(process.execPath, [main], {
    env: { ...process.env, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const [complaint, [code]] = await Promise.all([text(child.stderr), once(child, 'close')]);
  return { code, complaint };
}
