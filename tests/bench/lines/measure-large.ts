import { totalmem } from 'node:os';
import { describePostgres } from '../database/describe-postgres.js';
import { openDatabase } from '../database/open-database.js';
import { describeMachine } from '../report/machine.js';
import type { Large } from '../report/results.js';
import { serveApi } from '../servers/serve-api.js';
import { measureEmbedded } from './measure-embedded.js';
import { measureFigures } from './measure-figures.js';

/** What docs/operations.md asks of a server that holds years: a quarter of the machine's memory, in MB. */
const quarterOfMemory = `${Math.floor(totalmem() / 1024 ** 2 / 4)}MB`;

/** The data side of a large federation, over a database of its own: it takes longer than all other lines together. */
export async function measureLarge(tell: (text: string) => void): Promise<Large> {
  const database = await openDatabase({ shared_buffers: quarterOfMemory });
  try {
    const { version, sharedBuffers } = await describePostgres(database.peerUrl);
    const machine = { ...describeMachine(version), sharedBuffers };
    const api = await serveApi(database.ownerUrl);
    await api.stop();
    const lines = [...(await measureFigures(database, tell)), ...(await measureEmbedded(tell))];
    return { measuredAt: new Date().toISOString().slice(0, 16), machine, lines };
  } finally {
    await database.stop();
  }
}
