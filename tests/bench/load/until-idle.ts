import { setTimeout as pause } from 'node:timers/promises';
import { cpuSeconds } from './cpu-clock.js';

const lookMs = 250;
const patienceMs = 15_000;
/** Of one core: a server at rest takes next to nothing. */
const restingShare = 0.1;

/**
 * Waits until these processes rest: who was asked before still works off what nobody waits for any more, and would take
 * the processor from the next one.
 */
export async function untilIdle(pids: readonly number[]): Promise<void> {
  const end = performance.now() + patienceMs;
  let before = cpuSeconds(pids);
  while (before !== undefined && performance.now() < end) {
    await pause(lookMs);
    const after = cpuSeconds(pids);
    if (after === undefined || after - before < (restingShare * lookMs) / 1000) return;
    before = after;
  }
}
