import type { TestProject } from 'vitest/node';
import { createScratchDatabase } from './scratch-database.js';
import { serveApi } from './serve.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the API answers, without a path. */
    apiUrl: string;
    /** The database behind it, when that is a server which this run may use for more; empty otherwise. */
    databaseUrl: string;
  }
}

/** Serves one API for the whole run, unless API_URL names one that is served already. */
export default async function provideApi(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const given = process.env.API_URL;
  if (given) {
    project.provide('apiUrl', given);
    project.provide('databaseUrl', '');
    return undefined;
  }
  const database = await createScratchDatabase();
  const api = await serveApi(database?.url);
  project.provide('apiUrl', api.url);
  project.provide('databaseUrl', database?.url ?? '');
  return async () => {
    await api.stop();
    await database?.drop();
  };
}
