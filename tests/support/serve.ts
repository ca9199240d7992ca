import { type ChildProcess, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** A run that breaks off must not leave servers behind. */
const leaveWithParent = new URL('../../scripts/start/leave-with-parent.mjs', import.meta.url).href;

/** A served process of the project's own, with the address it answers at. */
export interface Served {
  readonly url: string;
  readonly pid: number;
  /** Sends a signal to the process that was started, and to none below it. */
  readonly kill: (signal: NodeJS.Signals) => void;
  /** Its exit code, once it and all below it have ended. */
  readonly ended: Promise<number | null>;
  readonly stop: () => Promise<void>;
}

/**
 * Serves the built API with the demo's people on a free port, over an embedded database of its own, or over
 * `databaseUrl` when one is given.
 * @param publicUrl where people open the site; sign-in takes requests from there and from nowhere else
 * @param more what else its environment says
 */
export async function serveApi(
  databaseUrl?: string,
  publicUrl?: string,
  more: NodeJS.ProcessEnv = {},
): Promise<Served> {
  const folder = await mkdtemp(join(tmpdir(), 'fulian-served-'));
  const port = await freePort();
  const child = serve('apps/api/dist/src/main.js', {
    API_PORT: String(port),
    DATA_DIR: folder,
    DATABASE_URL: databaseUrl ?? '',
    DEMO_MODE: 'on',
    ...(publicUrl && { PUBLIC_URL: publicUrl }),
    // The application's role is one for all databases of a server: every test derives its password alike.
    APP_SECRET: 'test',
    ...more,
  });
  const url = `http://127.0.0.1:${port}`;
  const isOwn = async (health: Response) =>
    more.WORKERS !== undefined || ((await health.json()) as { process: number }).process === child.pid;
  return answering(child, url, () => rm(folder, { recursive: true, force: true }), isOwn);
}

/** Serves the built web at `url` in front of the API at `apiUrl`. */
export function serveWeb(url: string, apiUrl: string): Promise<Served> {
  const child = serve('apps/web/server.js', {
    WEB_PORT: new URL(url).port,
    API_URL: apiUrl,
    PUBLIC_URL: url,
  });
  return answering(child, url);
}

function serve(file: string, env: NodeJS.ProcessEnv): ChildProcess {
  return spawn(process.execPath, ['--import', leaveWithParent, join(root, file)], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
}

async function answering(
  child: ChildProcess,
  url: string,
  cleanUp = async () => {},
  isOwn: (health: Response) => Promise<boolean> = async () => true,
): Promise<Served> {
  let complaint = '';
  child.stderr?.on('data', (chunk) => {
    complaint = (complaint + chunk).slice(-2000);
  });
  child.on('message', (message: { kind?: string; message?: string }) => {
    if (message.kind === 'failed') complaint = message.message ?? '';
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const kill = (signal: NodeJS.Signals) => void child.kill(signal);
  const stop = async () => {
    kill('SIGTERM');
    await ended;
    await cleanUp();
  };
  for (const begun = Date.now(); Date.now() - begun < 600_000; await pause(200)) {
    if (child.exitCode !== null) break;
    const response = await fetch(`${url}/health`).catch(() => undefined);
    if (response?.ok && (await isOwn(response))) return { url, pid: child.pid ?? 0, kill, ended, stop };
  }
  await stop();
  throw new Error(`Nothing answers at ${url}. ${complaint}`);
}

/**
 * A port that nobody listened on just now. It lies below those that a system gives to whoever asks for any, so that none of
 * the many connections of a run takes it before it is listened on; another run beside this one hardly draws the same.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(20_000, 32_000);
    if (await isFree(port)) return port;
  }
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
