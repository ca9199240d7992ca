import type { Standing } from '../load/rounds.js';
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
  /** Requests per second and p99 of everybody, ours included. */
  readonly all: Readonly<Record<string, { readonly requestsPerSecond: number; readonly p99Ms: number }>>;
}

export interface Line {
  readonly name: string;
  readonly value: number | string;
  readonly unit: string;
}

export interface Results {
  readonly measuredAt: string;
  readonly machine: Readonly<Record<string, string | number>>;
  readonly operations: readonly OperationResult[];
  readonly lines: readonly Line[];
}

const rounded = (value: number, digits = 2): number => Number(value.toFixed(digits));

export function resultOf({ name, kind }: Operation, standing: Standing): OperationResult {
  const own = standing.get('ours');
  if (!own) throw new Error(`${name} was not measured.`);
  const ratioTo = (other: string): number | null => {
    const reached = standing.get(other);
    return reached ? rounded(own.requestsPerSecond / reached.requestsPerSecond) : null;
  };
  const ratioToOpen = ratioTo('open');
  return {
    name,
    kind,
    requestsPerSecond: Math.round(own.requestsPerSecond),
    p99Ms: own.p99Ms,
    ratioToPostgraphile: ratioTo('postgraphile'),
    ratioToRowFloor: ratioTo('rows'),
    ratioToJsonFloor: ratioTo('json'),
    ratioToPlainEntities: ratioTo('plain'),
    rowSecurityCost: ratioToOpen === null ? null : rounded(1 - ratioToOpen),
    all: Object.fromEntries(
      [...standing].map(([who, { requestsPerSecond, p99Ms }]) => [
        who,
        { requestsPerSecond: Math.round(requestsPerSecond), p99Ms },
      ]),
    ),
  };
}
