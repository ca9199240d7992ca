import type { Line, OperationResult } from './results.js';

export interface Bar {
  readonly says: string;
  readonly isMet: boolean;
}

const atLeast = (name: string, what: string, ratio: number | null, bar: number): Bar => ({
  says: `${name}: ${ratio} × ${what}, bar ${bar}`,
  isMet: ratio !== null && ratio >= bar,
});

/** What was set out to be reached, and whether it was. */
export function barsOf(result: OperationResult): readonly Bar[] {
  const { name, kind, all, p99Ms, ratioToPostgraphile, ratioToRowFloor, rowSecurityCost } = result;
  if (kind === 'public-read') return [atLeast(name, 'the row floor', ratioToRowFloor, 2)];
  const peer = all.postgraphile?.p99Ms;
  const bars = [
    {
      says: `${name}: p99 ${p99Ms} ms, PostGraphile's ${peer} ms`,
      isMet: peer !== undefined && p99Ms <= peer,
    },
  ];
  if (kind === 'command') return [atLeast(name, 'the row floor', ratioToRowFloor, 0.7), ...bars];
  if (kind === 'small-read') return [atLeast(name, 'PostGraphile', ratioToPostgraphile, 1), ...bars];
  return [
    atLeast(name, 'PostGraphile', ratioToPostgraphile, 1.3),
    atLeast(name, 'the row floor', ratioToRowFloor, 0.5),
    {
      says: `${name}: row security takes ${Math.round((rowSecurityCost ?? 0) * 100)} %, aim 15 %`,
      isMet: (rowSecurityCost ?? 0) <= 0.15,
    },
    ...bars,
  ];
}

/** The same of a line; none where nothing was set out. */
export function barsOfLine({ name, value, unit, bar }: Line): readonly Bar[] {
  if (!bar) return [];
  const isMet = 'atLeast' in bar ? Number(value) >= bar.atLeast : Number(value) <= bar.atMost;
  const limit = 'atLeast' in bar ? `at least ${bar.atLeast}` : `at most ${bar.atMost}`;
  return [{ says: `${name}: ${value} ${unit}, bar ${limit}`, isMet }];
}
