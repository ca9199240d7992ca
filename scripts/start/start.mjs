import { stopChildren } from '../process/children.mjs';
import { build } from '../setup/build.mjs';
import { install } from '../setup/install.mjs';
import { dataFolder, root } from '../setup/places.mjs';
import { Failure } from '../terminal/failure.mjs';
import { Progress } from '../terminal/progress.mjs';
import { requireDatabase } from './database-address.mjs';
import { requireWritable } from './folders.mjs';
import { readPorts, requireFreePorts } from './ports.mjs';
import { serveApi } from './serve-api.mjs';
import { serveWeb } from './serve-web.mjs';
import { welcome } from './welcome.mjs';
import { requireWorkers } from './workers.mjs';

/** From a fresh clone to a served platform; ends the process with 0 when it was asked to stop, with 1 otherwise. */
export async function start() {
  const progress = new Progress();
  let isStopping = false;
  const leave = async (code) => {
    if (isStopping) return;
    isStopping = true;
    progress.hush();
    await stopChildren();
    process.exit(code);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => leave(0));
  try {
    await raise(progress);
  } catch (error) {
    if (isStopping) return;
    if (error.details) console.error(error.details.trimEnd());
    console.error(error instanceof Failure ? error.message : error);
    await leave(1);
  }
}

/** Never returns while both servers live. */
async function raise(progress) {
  const ports = readPorts();
  requireWorkers(process.env);
  requireWritable(root, 'The project folder');
  requireWritable(dataFolder, 'The data folder');
  await requireFreePorts(ports);
  await requireDatabase(process.env.DATABASE_URL);

  const pnpmFolder = await install(progress);
  await progress.step('Building the API', () => build('@fulian/api', pnpmFolder));
  // The database is migrated and seeded while the web is built.
  const api = serveApi(ports, progress);
  const [ready] = await Promise.all([
    api.ready,
    progress.step('Building the web', () => build('@fulian/web', pnpmFolder)),
  ]);
  const web = await serveWeb(ports, progress);
  progress.line(welcome(ports, ready));

  const [who, { code, signal }] = await Promise.race([
    api.ended.then((end) => ['API', end]),
    web.ended.then((end) => ['web', end]),
  ]);
  throw new Failure(`The ${who} ended (${signal ?? code}).`);
}
