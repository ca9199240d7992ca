const shortestMs = 100;
const longestMs = 30_000;
/** Whoever lived so long did not die of what killed the one before. */
const settledMs = 60_000;

/**
 * How long to wait before a process that died is replaced: hardly at all, and longer each time when it dies again and
 * again.
 * @param inARow how many before it died soon
 */
export function pauseBefore(livedMs: number, inARow: number): { ms: number; inARow: number } {
  if (livedMs >= settledMs) return { ms: shortestMs, inARow: 0 };
  return { ms: Math.min(longestMs, shortestMs * 2 ** inARow), inARow: inARow + 1 };
}
