import type { BenchDatabase } from '../database/open-database.js';
import { serveApi, signIn } from '../servers/serve-api.js';
import { serveWeb } from '../servers/serve-web.js';

/** The whole product as people open it: the web in front of the API, and somebody who is signed in. */
export interface Site {
  readonly apiUrl: string;
  readonly webUrl: string;
  readonly cookie: string;
  /** The county she works for. */
  readonly unitId: string;
  readonly stop: () => Promise<void>;
}

const officerOfACounty = 'peng.shuyan';

export async function openSite({ ownerUrl }: BenchDatabase): Promise<Site> {
  const api = await serveApi(ownerUrl);
  try {
    const cookie = await signIn(api.url, officerOfACounty);
    const unitId = await unitOf(api.url, cookie);
    const web = await serveWeb(api.url);
    const stop = async () => {
      await web.stop();
      await api.stop();
    };
    return { apiUrl: api.url, webUrl: web.url, cookie, unitId, stop };
  } catch (error) {
    await api.stop();
    throw error;
  }
}

async function unitOf(apiUrl: string, cookie: string): Promise<string> {
  const response = await fetch(`${apiUrl}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query: '{ me { activePost { unit { id } } } }' }),
  });
  const { data } = (await response.json()) as { data: { me: { activePost: { unit: { id: string } } } } };
  return data.me.activePost.unit.id;
}
