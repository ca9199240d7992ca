import { readdirSync, readFileSync } from 'node:fs';

/** Clock ticks a second, as Linux tells times of processes. */
const ticksPerSecond = 100;

interface Times {
  readonly parent: number;
  readonly seconds: number;
  /** What its children took that have ended. */
  readonly endedSeconds: number;
}

function timesOf(pid: string | number): Times | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const secondsAt = (first: number): number =>
      (Number(fields[first]) + Number(fields[first + 1])) / ticksPerSecond;
    return { parent: Number(fields[1]), seconds: secondsAt(11), endedSeconds: secondsAt(13) };
  } catch {
    return undefined;
  }
}

/** Who started a process. */
export const parentOf = (pid: number): number | undefined => timesOf(pid)?.parent;

/**
 * Reads how many seconds of processor a process and its children have taken so far: unlike requests per second it does
 * not depend much on what else the machine does. Undefined where there is no /proc.
 */
export function cpuSeconds(pids: readonly number[]): number | undefined {
  try {
    const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
    let seconds = 0;
    for (const pid of all) {
      const times = timesOf(pid);
      if (!times) continue;
      if (pids.includes(Number(pid))) seconds += times.seconds + times.endedSeconds;
      else if (pids.includes(times.parent)) seconds += times.seconds;
    }
    return seconds;
  } catch {
    return undefined;
  }
}
