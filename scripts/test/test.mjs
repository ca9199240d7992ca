import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stopChildren } from '../process/children.mjs';
import { install } from '../setup/install.mjs';
import { Failure } from '../terminal/failure.mjs';
import { Progress } from '../terminal/progress.mjs';
import { requireChromium } from './chromium.mjs';
import { readOptions } from './options.mjs';
import { planSteps } from './plan.mjs';
import { runSchedule } from './schedule.mjs';
import { requireServerPostgres } from './server-postgres.mjs';
import { stepMaker } from './steps.mjs';

/** As much at once as two cores can bear. */
const room = 2;

/** Runs everything and ends the process: with 0 when all of it passed. */
export async function test(args) {
  const progress = new Progress();
  // Whatever a step leaves behind lies here and goes with the run.
  const scratch = mkdtempSync(join(tmpdir(), 'fulian-test-'));
  chmodSync(scratch, 0o755);
  let isStopping = false;
  const leave = async (code) => {
    if (isStopping) return;
    isStopping = true;
    progress.hush();
    await stopChildren();
    rmSync(scratch, { recursive: true, force: true });
    process.exit(code);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => leave(130));
  try {
    const { passed, failed } = await runEverything(readOptions(args), progress, scratch);
    console.log(`\n${passed} passed, ${failed} failed`);
    await leave(failed ? 1 : 0);
  } catch (error) {
    if (isStopping) return;
    if (error.details) console.error(error.details.trimEnd());
    console.error(error instanceof Failure ? error.message : error);
    await leave(1);
  }
}

async function runEverything(options, progress, scratch) {
  const pnpmFolder = await install(progress);
  const chromium = options.browser ? await requireChromium(progress) : undefined;
  const server = options.serverPostgres
    ? await progress.step('Starting a PostgreSQL server', () => requireServerPostgres(progress, scratch))
    : undefined;
  try {
    const make = stepMaker({ progress, pnpmFolder, scratch });
    const outcomes = await runSchedule(planSteps(make, { databaseUrl: server?.url, chromium }), room);
    tellWhatWasNotRun(options, outcomes);
    return sum([...outcomes.values()]);
  } finally {
    await server?.stop();
  }
}

function tellWhatWasNotRun(options, outcomes) {
  for (const [name, { blockedBy }] of outcomes) {
    if (blockedBy) console.log(`– ${name} was not run, because "${blockedBy}" failed.`);
  }
  if (!options.browser) console.log('– Left out on request: the journeys in a browser.');
  if (!options.serverPostgres) console.log('– Left out on request: everything on server PostgreSQL.');
}

const sum = (outcomes) => ({
  passed: outcomes.reduce((all, { passed }) => all + passed, 0),
  failed: outcomes.reduce((all, { failed }) => all + failed, 0),
});
