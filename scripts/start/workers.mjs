import { Failure } from '../terminal/failure.mjs';

/**
 * Looks at WORKERS before anything is installed; the API judges it again, because it is started in other ways, too.
 * @throws Failure when it is no number of workers, or more than one for the embedded database
 */
export function requireWorkers({ WORKERS, DATABASE_URL }) {
  if (!WORKERS || WORKERS === '1') return;
  if (!/^([1-9]|[1-5]\d|6[0-4])$/.test(WORKERS)) {
    throw new Failure(`WORKERS=${WORKERS} is no number of workers; choose a whole number from 1 to 64.`);
  }
  if (!DATABASE_URL) {
    throw new Failure(
      `WORKERS=${WORKERS} needs a PostgreSQL server (DATABASE_URL): the embedded database has one process.`,
    );
  }
}
