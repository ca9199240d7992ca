import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openContest } from './contest.js';
import { describePostgres } from './database/describe-postgres.js';
import { openDatabase } from './database/open-database.js';
import { measureDesk } from './lines/measure-desk.js';
import { measureEmbedded } from './lines/measure-embedded.js';
import { measureFigures } from './lines/measure-figures.js';
import { measurePeople } from './lines/measure-people.js';
import { measureScoring } from './lines/measure-scoring.js';
import { measureStarts } from './lines/measure-starts.js';
import { measureWeb } from './lines/measure-web.js';
import { measureWorkers } from './lines/measure-workers.js';
import { compete, type Standing } from './load/rounds.js';
import type { Operation } from './operations.js';
import { readOptions } from './options.js';
import { describeMachine } from './report/machine.js';
import { pageOf } from './report/page.js';
import { type Line, type OperationResult, type Results, resultOf } from './report/results.js';

/**
 * Speed side by side: the product, PostGraphile, the plain way of writing the same stack, and the floor, in one run on
 * one database. It asserts nothing; it prints, and writes RESULTS.md and results.json.
 */
const options = readOptions();
const tell = (text: string): void => void process.stderr.write(`${text}\n`);
const beside = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));

const database = await openDatabase();
try {
  const postgres = await describePostgres(database.peerUrl);
  const machine = describeMachine(postgres.version);
  tell('Starting the API over a fresh database, then its peers');
  const contest = await openContest(database);
  const lines: Line[] = [];
  const results: OperationResult[] = [];
  try {
    if (options.full) {
      lines.push(...(await measureFigures(database, tell)), ...(await measureEmbedded(tell)));
    }
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
      tell(
        Object.entries(result.all)
          .map(
            ([who, of]) =>
              `  ${who} ${of.requestsPerSecond}/s, p99 ${of.p99Ms} ms, ${of.cpuMs} ms of processor`,
          )
          .join('\n'),
      );
    }
  } finally {
    await contest.stop();
  }
  if (!options.readsOnly) {
    lines.push(...(await measureWorkers(database, options, postgres.pid, tell)));
    lines.push(...(await measureWeb(database, tell)));
    lines.push(...(await measurePeople(database, tell)));
    lines.push(...(await measureScoring(tell)), ...(await measureDesk(database, tell)));
    lines.push(...(await measureStarts(tell)));
  }
  const all: Results = {
    measuredAt: new Date().toISOString().slice(0, 16),
    machine,
    operations: results,
    lines,
  };
  const json = `${JSON.stringify(all, null, 2)}\n`;
  if (!options.dry) {
    writeFileSync(beside('results.json'), json);
    writeFileSync(beside('RESULTS.md'), pageOf(all));
  }
  process.stdout.write(options.json ? json : pageOf(all));
} finally {
  await database.stop();
}
