import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { countWorkers } from './workers/count-workers.js';

/** What an installation is told from outside. */
export interface Config {
  /** A PostgreSQL server; undefined: the embedded database in `dataFolder`. */
  readonly databaseUrl: string | undefined;
  readonly dataFolder: string;
  /** Signs sessions and derives the application role's password; the same in every process. */
  readonly secret: string;
  readonly port: number;
  /** Where people open the site; sign-in accepts requests from there. */
  readonly publicUrl: string;
  /** Invented people and figures to look around with. */
  readonly demo: boolean;
  /** How many processes answer requests behind the port. */
  readonly workers: number;
}

/** Reads the environment; a secret that is not given is made once and kept in the data folder. */
export async function readConfig(env: NodeJS.ProcessEnv = process.env): Promise<Config> {
  const dataFolder = resolve(env.DATA_DIR ?? '.data');
  const databaseUrl = env.DATABASE_URL || undefined;
  const workers = countWorkers(env, databaseUrl);
  return {
    databaseUrl,
    dataFolder,
    secret: env.APP_SECRET ?? (await keptSecret(dataFolder)),
    port: Number(env.API_PORT ?? 4000),
    publicUrl: env.PUBLIC_URL ?? 'http://localhost:3000',
    demo: isDemo(env),
    workers,
  };
}

/** Whether invented people may sign in: as DEMO_MODE says, otherwise wherever no server database is named. */
export const isDemo = (env: NodeJS.ProcessEnv = process.env): boolean =>
  env.DEMO_MODE ? env.DEMO_MODE === 'on' : !env.DATABASE_URL;

async function keptSecret(folder: string): Promise<string> {
  const file = join(folder, 'secret');
  await mkdir(folder, { recursive: true });
  await writeFile(file, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 }).catch((error) => {
    if (error.code !== 'EEXIST') throw error;
  });
  return (await readFile(file, 'utf8')).trim();
}
