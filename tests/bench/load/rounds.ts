import type { Operation } from '../operations.js';
import type { Contestant } from './contestants.js';
import { cpuSeconds } from './cpu-clock.js';
import { askOnce, load } from './load.js';
import { median } from './median.js';
import { untilIdle } from './until-idle.js';

export interface Pace {
  readonly rounds: number;
  readonly seconds: number;
}

export interface Reached {
  readonly requestsPerSecond: number;
  readonly p99Ms: number;
  /** Processor time of the server and the database for one request; null where it cannot be told. */
  readonly cpuMs: number | null;
}

const warmUpSeconds = 1;

/** What each contestant reached in one operation, by its name. */
export type Standing = ReadonlyMap<string, Reached>;

/**
 * Puts one operation to all contestants in turn, several times over, so that a slow minute of the machine falls on all
 * of them; the medians count. Each round begins with another one: who follows a heavy one finds a machine that is slower
 * for a while.
 */
export async function compete(
  operation: Operation,
  contestants: readonly Contestant[],
  { rounds, seconds }: Pace,
  databasePid: number | undefined,
): Promise<Standing> {
  const taking = contestants.flatMap((contestant) => {
    const ask = contestant.ask(operation);
    return ask ? [{ ...contestant, ask, measured: [] as Reached[] }] : [];
  });
  const everybody = [databasePid, ...taking.map(({ pid }) => pid)].filter((pid) => pid !== undefined);
  for (let round = 0; round <= rounds; round += 1) {
    for (const { ask, around, measured, pid } of turned(taking, round)) {
      const deed = async () => {
        if (round === 0) await askOnce(ask);
        await untilIdle(everybody);
        // What others wrote meanwhile makes each connection plan its statements anew: that is nobody's own speed.
        await load(ask, warmUpSeconds);
        const pids = databasePid ? [pid, databasePid] : [];
        const before = cpuSeconds(pids);
        const { requestsPerSecond, p99Ms, requests } = await load(ask, seconds);
        const after = cpuSeconds(pids);
        const isKnown = databasePid !== undefined && before !== undefined && after !== undefined;
        const cpuMs = isKnown && requests ? ((after - before) * 1000) / requests : null;
        // The first round warms up.
        if (round > 0) measured.push({ requestsPerSecond, p99Ms, cpuMs });
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
        cpuMs: cpuOf(measured),
      },
    ]),
  );
}

const turned = <Item>(items: readonly Item[], by: number): Item[] => [
  ...items.slice(by % items.length),
  ...items.slice(0, by % items.length),
];

function cpuOf(measured: readonly Reached[]): number | null {
  const known = measured.flatMap(({ cpuMs }) => (cpuMs === null ? [] : [cpuMs]));
  return known.length ? Number(median(known).toFixed(2)) : null;
}
