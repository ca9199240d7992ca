import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { asker, dataOf } from '../support/ask.js';
import { openLine, openLineTo } from '../support/line.js';
import { type Served, serveApi } from '../support/serve.js';
import { signIn } from '../support/sign-in.js';
import { startInVain } from '../support/start-in-vain.js';
import { followProgress } from './follow-progress.js';

/** It was prepared by the API that is served for the run, so that these start at once. */
const databaseUrl = inject('databaseUrl');
const workers = { WORKERS: '2' };
const officer = 'peng.shuyan';
const file = '账号,平台,日期,粉丝数\n没有这个账号,抖音,2026-11-01,1\n';
const discard = 'mutation($input: ImportStepInput!) { discardImport(input: $input) { __typename } }';

/** A file of which the second half is a moment in coming. */
async function* halting(onHalf: () => void): AsyncGenerator<Uint8Array> {
  yield Buffer.from(file.slice(0, 10));
  onHalf();
  await pause(1000);
  yield Buffer.from(file.slice(10));
}

describe.runIf(databaseUrl)('two workers behind one port', () => {
  let api: Served;
  let cookie: string;

  beforeAll(async () => {
    api = await serveApi(databaseUrl, undefined, workers);
    const { demoSignIns } = await dataOf<{ demoSignIns: { username: string; password: string }[] }>(
      asker(api.url)('{ demoSignIns { username password } }'),
    );
    const { password = '' } = demoSignIns.find(({ username }) => username === officer) ?? {};
    cookie = await signIn(api.url, officer, password);
  });
  afterAll(() => api?.stop());

  test('both answer, and the process that leads them does not', async () => {
    const one = await openLine(api.url);
    const other = await openLineTo(api.url, (process) => process !== one.process);
    expect([one.process, other.process]).not.toContain(api.pid);
  });

  test('who follows an import at one worker hears what happens to it at the other', async () => {
    const one = await openLine(api.url);
    const sent = await one.send(`/imports?unit=${await ownUnit()}`, { cookie, 'x-file-name': 'a.csv' }, file);
    expect(sent.status).toBe(201);
    const id = String(sent.body.id);
    const other = await openLineTo(api.url, (process) => process !== one.process);
    const progress = followProgress(api.url, other.agent, cookie, id);
    const { version } = (await progress.until('ready')).import;
    const same = await openLineTo(api.url, (process) => process === one.process);
    const discarded = await same.send(
      '/graphql',
      { cookie, 'content-type': 'application/json' },
      JSON.stringify({ query: discard, variables: { input: { importId: id, version } } }),
    );
    expect(discarded.body).toEqual({ data: { discardImport: { __typename: 'Import' } } });
    expect(await progress.until('discarded')).toMatchObject({ state: 'discarded' });
    await progress.stop();
  });

  test('a worker that is killed is replaced, and the other one answers meanwhile', async () => {
    const victim = await openLine(api.url);
    const survivor = await openLineTo(api.url, (process) => process !== victim.process);
    process.kill(victim.process, 'SIGKILL');
    const seen: number[] = [];
    while (seen.every((each) => [victim.process, survivor.process].includes(each))) {
      await pause(50);
      // A connection that was on its way to the dead worker is lost.
      const line = await openLine(api.url).catch(() => undefined);
      if (line) seen.push(line.process);
      line?.agent.destroy();
    }
    expect(seen[0]).toBe(survivor.process);
    expect(seen).not.toContain(victim.process);
  });

  test('what keeps a worker from starting is told in one sentence', async () => {
    const { port } = new URL(api.url);
    const start = {
      ...workers,
      DATABASE_URL: databaseUrl,
      API_PORT: port,
      DEMO_MODE: 'off',
      APP_SECRET: 'test',
    };
    expect(await startInVain(start)).toEqual({
      code: 1,
      complaint: `Port ${port} is taken: stop what uses it, or set API_PORT.\n`,
    });
  });

  test('asked to end, they answer what is under way first', async () => {
    const { promise: isUnderWay, resolve: begin } = Promise.withResolvers<void>();
    const answer = fetch(`${api.url}/imports?unit=${await ownUnit()}`, {
      method: 'POST',
      headers: { cookie, 'x-file-name': 'b.csv' },
      body: ReadableStream.from(halting(begin)),
      duplex: 'half',
    } as RequestInit);
    await isUnderWay;
    await pause(300);
    api.kill('SIGTERM');
    expect((await answer).status).toBe(201);
    expect(await api.ended).toBe(0);
    await expect(fetch(`${api.url}/health`)).rejects.toThrow();
  });

  test('they end by themselves when the process that leads them is killed', async () => {
    api = await serveApi(databaseUrl, undefined, workers);
    api.kill('SIGKILL');
    // Settles when nobody is left who could say anything.
    expect(await api.ended).toBeNull();
    await expect(fetch(`${api.url}/health`)).rejects.toThrow();
  });

  async function ownUnit(): Promise<string> {
    const { me } = await dataOf<{ me: { activePost: { unit: { id: string } } } }>(
      asker(api.url, cookie)('{ me { activePost { unit { id } } } }'),
    );
    return me.activePost.unit.id;
  }
});
