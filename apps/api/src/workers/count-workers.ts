/** More than these on one machine were never tried. */
const most = 64;

/**
 * How many processes answer requests, as WORKERS says; one without it.
 * @throws Error when it is no such number, or when the database has room for one process only.
 */
export function countWorkers(env: NodeJS.ProcessEnv, databaseUrl: string | undefined): number {
  const text = env.WORKERS || '1';
  const workers = /^[1-9]\d?$/.test(text) ? Number(text) : 0;
  if (workers < 1 || workers > most) {
    throw new Error(`WORKERS=${text} is no number of workers; choose a whole number from 1 to ${most}.`);
  }
  if (workers > 1 && !databaseUrl) {
    throw new Error(
      `WORKERS=${text} needs a PostgreSQL server (DATABASE_URL): the embedded database has one process.`,
    );
  }
  return workers;
}
