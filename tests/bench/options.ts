import { parseArgs } from 'node:util';
import type { Pace } from './load/rounds.js';
import { type Operation, operations } from './operations.js';

export interface Options extends Pace {
  /** Print the results as JSON instead of the page. */
  readonly json: boolean;
  /** Everything, and what `large` measures. */
  readonly full: boolean;
  /** Only what 12.8 million snapshots cost; the other results stay as they are. */
  readonly large: boolean;
  /** Only what the product alone is asked, pages and imports among it; the other results stay as they are. */
  readonly lines: boolean;
  /** Leave the committed results as they are. */
  readonly dry: boolean;
  readonly operations: readonly Operation[];
  /** Leave the other lines (pages, starts) out. */
  readonly readsOnly: boolean;
}

/** What somebody asked for on the command line. */
export function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      full: { type: 'boolean', default: false },
      large: { type: 'boolean', default: false },
      lines: { type: 'boolean', default: false },
      dry: { type: 'boolean', default: false },
      'reads-only': { type: 'boolean', default: false },
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '3' },
      only: { type: 'string' },
    },
  });
  const only = values.only?.split(',');
  return {
    json: values.json,
    full: values.full,
    large: values.large,
    lines: values.lines,
    dry: values.dry || only !== undefined,
    readsOnly: values['reads-only'],
    rounds: Number(values.rounds),
    seconds: Number(values.seconds),
    operations: operations.filter(({ name }) => only?.includes(name) ?? true),
  };
}
