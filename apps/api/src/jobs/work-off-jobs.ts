import { Actor } from '@fulian/domain/access';
import type { PgBoss } from 'pg-boss';
import { inWork } from '../access/work.js';
import type { Database } from '../database/database.js';
import { listenTo } from '../platform/announce.js';
import type { Capability, Job } from '../platform/capability.js';
import { jobWaiting } from './job-queue.js';

/** Polling is a backstop: a waiting job is announced and fetched at once, and so is the one behind it. */
const pollingIntervalSeconds = 5;

/** Handles the jobs of all capabilities, one at a time per queue, each as the system; returns when workers stand by. */
export async function workOffJobs(
  boss: PgBoss,
  database: Database,
  capabilities: readonly Capability[],
): Promise<void> {
  const jobs = capabilities.flatMap((capability) => capability.jobs ?? []) as unknown as readonly Job[];
  const workers = new Map<string, string>();
  const wake = (queue: string): void => {
    const worker = workers.get(queue);
    if (worker) boss.notifyWorker(worker);
  };
  for (const job of jobs) {
    const worker = await boss.work(job.queue, { pollingIntervalSeconds }, async ([waiting]) => {
      if (!waiting) return;
      try {
        await inWork(database.em, Actor.system(job.queue), () => job.handle(waiting.data as object));
      } finally {
        wake(job.queue);
      }
    });
    workers.set(job.queue, worker);
  }
  listenTo(database, jobWaiting, wake);
}
