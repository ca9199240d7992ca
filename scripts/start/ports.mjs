import { createServer } from 'node:net';
import { Failure } from '../terminal/failure.mjs';

/** @throws Failure when WEB_PORT or API_PORT is no port, or both are one */
export function readPorts(env = process.env) {
  const web = readPort(env, 'WEB_PORT', 3000);
  const api = readPort(env, 'API_PORT', 4000);
  if (web === api)
    throw new Failure(`WEB_PORT and API_PORT are both ${web}; the web and the API need one each.`);
  return { web, api };
}

function readPort(env, name, usual) {
  const port = Number(env[name] || usual);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Failure(`${name}=${env[name]} is no port; choose one from 1 to 65535.`);
}

/** @throws Failure when somebody else listens there already */
export async function requireFreePorts({ web, api }) {
  await requireFree(web, 'WEB_PORT');
  await requireFree(api, 'API_PORT');
}

async function requireFree(port, name) {
  const code = await listenOnce(port);
  if (code === 'EADDRINUSE') {
    throw new Failure(`Port ${port} is taken: stop what listens there, or choose another port with ${name}.`);
  }
  if (code) throw new Failure(`Port ${port} cannot be opened (${code}): choose another port with ${name}.`);
}

const listenOnce = (port) =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve(error.code));
    server.listen(port, () => server.close(() => resolve(undefined)));
  });
