/** What one process had while it was alone; more of them only wait for each other. */
const usual = 10;
/** With fewer, requests wait for connections instead of for the database; the tests run with these. */
const fewest = 4;
/** For the process that works off jobs: a file that is read, one that is committed, the queue's own questions. */
export const jobConnections = 6;
/** Each process listens on one more, outside of its pool. */
const listening = 1;
/** Left to the operator: a backup, an officer being entered, another program. */
const spare = 10;

/**
 * How many connections each worker may open, so that all of them together stay within what the server gives.
 * @param available what the server gives to everybody but superusers
 * @throws Error when it is too few.
 */
export function shareConnections(available: number, workers: number): number {
  const rest = available - spare - jobConnections - listening;
  const share = Math.min(usual, Math.floor(rest / workers) - listening);
  if (share >= fewest) return share;
  const fit = Math.max(1, Math.floor(rest / (fewest + listening)));
  throw new Error(
    `WORKERS=${workers} needs more connections than the ${available} that this PostgreSQL gives: ` +
      `raise its max_connections, or take ${fit} at most.`,
  );
}
