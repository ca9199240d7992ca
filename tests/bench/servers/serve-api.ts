import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Served, serve } from './served.js';

const built = fileURLToPath(new URL('../../../../apps/api/dist/src/main.js', import.meta.url));

/** The API as it ships, with the demo's people; `BENCH_API` names another build of it, to compare. */
export function serveApi(databaseUrl: string, more: Readonly<Record<string, string>> = {}): Promise<Served> {
  return serve(process.env.BENCH_API ?? built, {
    DATABASE_URL: databaseUrl,
    DEMO_MODE: 'on',
    APP_SECRET: 'bench',
    API_PORT: '0',
    DATA_DIR: mkdtempSync(join(tmpdir(), 'fulian-bench-place-')),
    ...more,
  });
}

export const demoPassword = 'demo-fulian-2024';

/** Signs an invented person in; returns her cookie. */
export async function signIn(url: string, username: string): Promise<string> {
  const response = await fetch(`${url}/auth/sign-in/username`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: 'http://localhost:3000' },
    body: JSON.stringify({ username, password: demoPassword }),
  });
  if (!response.ok) throw new Error(`${username} cannot sign in: ${response.status}.`);
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}
