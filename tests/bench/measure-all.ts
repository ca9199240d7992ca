import { openContest } from './contest.js';
import { describePostgres } from './database/describe-postgres.js';
import { openDatabase } from './database/open-database.js';
import { measureWorkers } from './lines/measure-workers.js';
import { compete, type Standing } from './load/rounds.js';
import { measureLines } from './measure-lines.js';
import type { Operation } from './operations.js';
import type { Options } from './options.js';
import { describeMachine } from './report/machine.js';
import { type Line, type OperationResult, type Results, resultOf } from './report/results.js';

/** Everybody in turn over one database that the API has filled, then what only the product is asked. */
export async function measureAll(options: Options, tell: (text: string) => void): Promise<Results> {
  const database = await openDatabase();
  try {
    const postgres = await describePostgres(database.peerUrl);
    const machine = describeMachine(postgres.version);
    tell('Starting the API over a fresh database, then its peers');
    const contest = await openContest(database);
    const lines: Line[] = [];
    const results: OperationResult[] = [];
    try {
      const standings = new Map<Operation, Standing>();
      for (const operation of options.operations) {
        tell(`Measuring ${operation.name}`);
        standings.set(operation, await compete(operation, contest.contestants, options, postgres.pid));
      }
      for (const [operation, standing] of standings) {
        tell(`Measuring ${operation.name} with and without row security`);
        const secured = await compete(operation, contest.closedAndOpen, options, postgres.pid);
        const result = resultOf(operation, standing, secured);
        results.push(result);
        tell(inWords(result));
      }
    } finally {
      await contest.stop();
    }
    if (!options.readsOnly) {
      lines.push(...(await measureWorkers(database, options, postgres.pid, tell)));
      lines.push(...(await measureLines(database, tell)));
    }
    return { measuredAt: new Date().toISOString().slice(0, 16), machine, operations: results, lines };
  } finally {
    await database.stop();
  }
}

const inWords = ({ all }: OperationResult): string =>
  Object.entries(all)
    .map(([who, of]) => `  ${who} ${of.requestsPerSecond}/s, p99 ${of.p99Ms} ms, ${of.cpuMs} ms of processor`)
    .join('\n');
