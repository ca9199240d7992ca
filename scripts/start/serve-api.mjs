import { Failure } from '../terminal/failure.mjs';
import { startServer } from './serving.mjs';

/**
 * Starts the API; it opens, migrates and seeds the database first, and each of these shows as a step.
 * @returns {{ ready: Promise<object>, ended: Promise<object> }} `ready` gives its `ready` message, or fails with the one
 *   sentence that says why it cannot serve
 */
export function serveApi(ports, progress) {
  let running = progress.begin('Starting the API');
  const said = [];
  let told;
  let isReady = false;
  let resolve;
  let reject;
  const ready = new Promise((...both) => {
    [resolve, reject] = both;
  });
  const { ended } = startServer('apps/api/dist/src/main.js', {
    env: {
      API_PORT: String(ports.api),
      PUBLIC_URL: process.env.PUBLIC_URL || `http://localhost:${ports.web}`,
    },
    hear: (line) => (isReady ? progress.line(line) : said.push(line)),
    listeners: {
      step: ({ label }) => {
        running.end();
        running = progress.begin(label);
      },
      ready: (message) => {
        isReady = true;
        running.end();
        for (const line of said) progress.line(line);
        resolve(message);
      },
      failed: ({ message }) => {
        told = message;
      },
    },
  });
  ended.then(({ code, signal }) => {
    running.end('failed');
    reject(told ? new Failure(told) : new Failure(`The API ended (${signal ?? code}).`, said.join('\n')));
  });
  return { ready, ended };
}
