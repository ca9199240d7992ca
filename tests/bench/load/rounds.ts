import type { Operation } from '../operations.js';
import type { Contestant } from './contestants.js';
import { askOnce, load, type Measured } from './load.js';
import { median } from './median.js';

export interface Pace {
  readonly rounds: number;
  readonly seconds: number;
}

/** What each contestant reached in one operation, by its name. */
export type Standing = ReadonlyMap<string, Measured>;

/**
 * Puts one operation to all contestants in turn, several times over, so that a slow minute of the machine falls on all
 * of them; the medians count.
 */
export async function compete(
  operation: Operation,
  contestants: readonly Contestant[],
  { rounds, seconds }: Pace,
): Promise<Standing> {
  const taking = contestants.flatMap((contestant) => {
    const ask = contestant.ask(operation);
    return ask ? [{ ...contestant, ask, measured: [] as Measured[] }] : [];
  });
  for (let round = 0; round <= rounds; round += 1) {
    for (const { ask, around, measured } of taking) {
      const deed = async () => {
        if (round === 0) await askOnce(ask);
        const result = await load(ask, round === 0 ? 1 : seconds);
        // The first round warms up.
        if (round > 0) measured.push(result);
      };
      await (around ? around(deed) : deed());
    }
  }
  return new Map(
    taking.map(({ name, measured }) => [
      name,
      {
        requestsPerSecond: median(measured.map(({ requestsPerSecond }) => requestsPerSecond)),
        p99Ms: median(measured.map(({ p99Ms }) => p99Ms)),
      },
    ]),
  );
}
