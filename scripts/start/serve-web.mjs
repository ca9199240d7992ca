import { setTimeout as pause } from 'node:timers/promises';
import { Failure } from '../terminal/failure.mjs';
import { startServer } from './serving.mjs';

const patience = 30_000;

/**
 * Starts the web in front of the API.
 * @returns {Promise<{ ended: Promise<object> }>} once it answers
 */
export async function serveWeb(ports, progress) {
  const said = [];
  let isReady = false;
  const { ended } = startServer('apps/web/server.js', {
    env: { WEB_PORT: String(ports.web), API_URL: `http://127.0.0.1:${ports.api}` },
    hear: (line) => (isReady ? progress.line(line) : said.push(line)),
  });
  const died = ended.then(({ code, signal }) => {
    throw new Failure(`The web ended (${signal ?? code}).`, said.join('\n'));
  });
  died.catch(() => {});
  await progress.step('Starting the web', () => Promise.race([answers(ports.web), died]));
  isReady = true;
  return { ended };
}

/** The web passes `/health` on, so an answer says that both are there. */
async function answers(port) {
  for (const begun = Date.now(); Date.now() - begun < patience; await pause(100)) {
    const response = await fetch(`http://127.0.0.1:${port}/health`).catch(() => undefined);
    if (response?.ok) return;
  }
  throw new Failure(`The web did not answer within ${patience / 1000} seconds.`);
}
