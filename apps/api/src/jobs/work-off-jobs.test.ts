import { setTimeout as pause } from 'node:timers/promises';
import type { PgBoss } from 'pg-boss';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSignedInWorld, type SignedInWorld } from '../../test/signed-in-world.js';
import type { Capability } from '../platform/capability.js';
import { enqueue, openJobQueue } from './job-queue.js';
import { workOffJobs } from './work-off-jobs.js';

const queue = 'imports.read';
const handled: number[] = [];

let world: SignedInWorld;
let boss: PgBoss;
beforeAll(async () => {
  world = await openSignedInWorld({}, ['federation', 'people', 'platforms', 'imports']);
  boss = await openJobQueue(world.database, false);
  const slow = async ({ turn }: { turn: number }): Promise<void> => {
    await pause(40);
    handled.push(turn);
  };
  const capability = { name: 'slow', jobs: [{ queue, handle: slow }] };
  await workOffJobs(boss, world.database, [capability as unknown as Capability]);
});
afterAll(async () => {
  await boss.stop({ graceful: false });
  await world.close();
});

test('jobs that came at once are worked off one behind the other, not one with each look at the queue', async () => {
  const turns = Array.from({ length: 12 }, (_, turn) => turn);
  await world.asSystem(async () => {
    for (const turn of turns) await enqueue(queue, { turn });
  });
  // One with each look at the queue would take a minute.
  await expect.poll(() => handled, { timeout: 20_000, interval: 50 }).toEqual(turns);
});
