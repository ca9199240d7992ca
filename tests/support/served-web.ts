import { createScratchDatabase } from './scratch-database.js';
import { freePort, serveApi, serveWeb } from './serve.js';

/** Serves the API and the web for all journeys, unless WEB_URL names a web that is served already. */
export default async function provideWeb(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.WEB_URL) return undefined;
  const database = await createScratchDatabase();
  const url = `http://127.0.0.1:${await freePort()}`;
  const api = await serveApi(database?.url, url);
  const web = await serveWeb(url, api.url);
  process.env.API_URL = api.url;
  process.env.WEB_URL = web.url;
  return async () => {
    await web.stop();
    await api.stop();
    await database?.drop();
  };
}
