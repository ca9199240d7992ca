import type { Configuration } from '@mikro-orm/core';
import { CompiledQuery } from 'kysely';
import { PgBoss } from 'pg-boss';
import { currentEm, currentKysely } from '../access/work.js';
import type { Database } from '../database/database.js';
import { announce } from '../platform/announce.js';

/** Announced with the queue's name when a job waits. */
export const jobWaiting = 'job_waiting';

const queues = new WeakMap<Configuration, PgBoss>();

/** The process's end of the job queue; migrations and the creation of queues are the owner's. */
export async function openJobQueue(database: Database, supervise: boolean): Promise<PgBoss> {
  const boss = new PgBoss({
    backend: database.kind === 'embedded' ? 'pglite' : 'postgres',
    db: { executeSql: (text, values) => database.jobsDoor.execute(text, values) },
    migrate: false,
    createSchema: false,
    schedule: false,
    supervise,
    ...(supervise && { superviseIntervalSeconds: 10, monitorIntervalSeconds: 10 }),
  });
  boss.on('error', (error) => console.error(`The job queue failed: ${error.message}`));
  await boss.start();
  queues.set(database.em.config, boss);
  return boss;
}

/** Puts a job into a queue within the transaction under way: the job exists if and only if the transaction commits. */
export async function enqueue(queue: string, payload: object): Promise<void> {
  const em = currentEm();
  const boss = queues.get(em.config);
  if (!boss) throw new Error('The job queue is not open.');
  const kysely = currentKysely();
  const db = {
    executeSql: async (text: string, values: unknown[] = []) => ({
      rows: (await kysely.executeQuery(CompiledQuery.raw(text, values))).rows,
    }),
  };
  await boss.send(queue, payload, { db });
  await announce(jobWaiting, queue);
}
