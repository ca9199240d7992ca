import type { Reached, Standing } from '../load/rounds.js';
import type { Operation } from '../operations.js';

/** One line of the table; a ratio is null where its peer took no part. */
export interface OperationResult {
  readonly name: string;
  readonly kind: Operation['kind'];
  readonly requestsPerSecond: number;
  readonly p99Ms: number;
  readonly ratioToPostgraphile: number | null;
  readonly ratioToRowFloor: number | null;
  readonly ratioToJsonFloor: number | null;
  readonly ratioToPlainEntities: number | null;
  /** The share of throughput that row security takes. */
  readonly rowSecurityCost: number | null;
  /** The same of processor time: how many times ours the peer takes for one request. */
  readonly cpuRatioToPostgraphile: number | null;
  readonly cpuRatioToRowFloor: number | null;
  /** What everybody reached, ours included. */
  readonly all: Readonly<Record<string, Reached>>;
}

export interface Line {
  readonly name: string;
  readonly value: number | string;
  readonly unit: string;
  /** What was set out to be reached. */
  readonly bar?: { readonly atLeast: number } | { readonly atMost: number };
}

export interface Results {
  readonly measuredAt: string;
  readonly machine: Readonly<Record<string, string | number>>;
  readonly operations: readonly OperationResult[];
  readonly lines: readonly Line[];
  /** When the lines were, where that was later than the operations. */
  readonly linesMeasuredAt?: string | undefined;
  /** Measured by itself, and kept until it is measured anew. */
  readonly large?: Large | undefined;
}

/** The data side at the size of years: when and where it was measured, and what came out. */
export type Large = Pick<Results, 'measuredAt' | 'machine' | 'lines'>;

const rounded = (value: number, digits = 2): number => Number(value.toFixed(digits));

/** @param secured the product with row security (`closed`) and without (`open`), measured by themselves. */
export function resultOf({ name, kind }: Operation, standing: Standing, secured: Standing): OperationResult {
  const own = standing.get('ours');
  if (!own) throw new Error(`${name} was not measured.`);
  const ratioTo = (other: string): number | null => {
    const reached = standing.get(other);
    return reached ? rounded(own.requestsPerSecond / reached.requestsPerSecond) : null;
  };
  const cpuRatioTo = (other: string): number | null => {
    const reached = standing.get(other)?.cpuMs;
    return reached && own.cpuMs ? rounded(reached / own.cpuMs) : null;
  };
  const closed = secured.get('closed')?.requestsPerSecond;
  const open = secured.get('open')?.requestsPerSecond;
  return {
    name,
    kind,
    requestsPerSecond: Math.round(own.requestsPerSecond),
    p99Ms: own.p99Ms,
    ratioToPostgraphile: ratioTo('postgraphile'),
    ratioToRowFloor: ratioTo('rows'),
    ratioToJsonFloor: ratioTo('json'),
    ratioToPlainEntities: ratioTo('plain'),
    rowSecurityCost: closed && open ? rounded(1 - closed / open) : null,
    cpuRatioToPostgraphile: cpuRatioTo('postgraphile'),
    cpuRatioToRowFloor: cpuRatioTo('rows'),
    all: Object.fromEntries(
      [...standing, ...secured].map(([who, reached]) => [
        who,
        { ...reached, requestsPerSecond: Math.round(reached.requestsPerSecond) },
      ]),
    ),
  };
}
