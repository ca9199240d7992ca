import { fileURLToPath } from 'node:url';
import { type Served, serve } from './served.js';

const root = new URL('../../../../', import.meta.url);
const built = fileURLToPath(new URL('apps/web/server.js', root));
/** A run that breaks off must not leave the web behind. */
const leaveWithParent = new URL('scripts/start/leave-with-parent.mjs', root).href;

/** The web as it ships, in front of the API at `apiUrl`. */
export const serveWeb = (apiUrl: string): Promise<Served> =>
  serve(built, { WEB_PORT: '0', HOST: '127.0.0.1', API_URL: apiUrl }, ['--import', leaveWithParent]);
