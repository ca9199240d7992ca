import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openEmbedded } from '../src/database/open-embedded.js';
import { prepareServer } from '../src/database/open-server.js';
import { loadCapabilities } from '../src/load-capabilities.js';
import { asOwner, dropDatabase } from './as-owner.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The migrated, empty database that every world is copied from. */
    template: { readonly image: string } | { readonly server: string; readonly database: string };
  }
}

/** Migrates one empty database before all tests; each test file opens a copy of it. */
export default async function prepareTemplate(project: TestProject): Promise<() => Promise<void>> {
  const capabilities = await loadCapabilities();
  const queues = capabilities.flatMap(({ jobs }) => (jobs ?? []).map(({ queue }) => queue));
  const server = process.env.TEST_DATABASE_URL;
  if (server) {
    const database = `fulian_template_${process.pid}`;
    await asOwner(server, `create database ${database}`);
    const url = new URL(server);
    url.pathname = `/${database}`;
    await prepareServer(url.href, 'test', queues);
    project.provide('template', { server, database });
    return () => dropDatabase(server, database);
  }
  const folder = await mkdtemp(join(tmpdir(), 'fulian-template-'));
  const image = join(folder, 'image.tar');
  const opened = await openEmbedded({}, [], queues);
  await writeFile(image, Buffer.from(await (await opened.dump()).arrayBuffer()));
  await opened.close();
  project.provide('template', { image });
  return () => rm(folder, { recursive: true });
}
