import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** A server under load, in a process of its own. */
export interface Served {
  readonly url: string;
  readonly pid: number;
  /** How long it took from its start to its first answer. */
  readonly startMs: number;
  readonly stop: () => Promise<void>;
}

const patienceMs = 300_000;

/**
 * Starts a script with Node and waits until it says where it answers: `{ kind: 'ready', url }` over the channel between
 * the processes, as the API does.
 */
export async function serve(
  script: string,
  env: Readonly<Record<string, string>>,
  args: readonly string[] = [],
): Promise<Served> {
  const begun = performance.now();
  const child = spawn(process.execPath, [...args, script], {
    env: { ...process.env, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let complaint = '';
  child.stderr?.on('data', (chunk) => {
    complaint = (complaint + chunk).slice(-2000);
  });
  const url = await readyUrl(child, () => complaint);
  return { url, pid: child.pid ?? 0, startMs: performance.now() - begun, stop: () => stop(child) };
}

async function readyUrl(child: ChildProcess, complaint: () => string): Promise<string> {
  const gaveUp = AbortSignal.timeout(patienceMs);
  const failed = once(child, 'exit', { signal: gaveUp }).then(() => {
    throw new Error(`A server ended before it answered. ${complaint()}`);
  });
  const ready = (async () => {
    for (;;) {
      const [message] = await once(child, 'message', { signal: gaveUp });
      if (message.kind === 'ready') return message.url as string;
      if (message.kind === 'failed') throw new Error(`A server cannot start: ${message.message}`);
    }
  })();
  return Promise.race([ready, failed]);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), 15_000);
  await gone;
  clearTimeout(timer);
}
