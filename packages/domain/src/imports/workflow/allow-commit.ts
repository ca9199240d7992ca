import { Refusal } from '../../kernel/index.js';
import type { RowCounts } from './row-outcome.js';

/**
 * Whether a file that is ready may be committed: with errors only if the person settles for the good rows, and only if
 * there is a good row at all. A file that changes nothing may be committed; it then changes nothing.
 */
export function allowCommit(
  counts: RowCounts,
  goodRowsOnly: boolean,
): Refusal<'RowsHaveErrors' | 'NoGoodRows'> | undefined {
  const good = counts.new + counts.changed + counts.unchanged;
  if (good === 0) return Refusal.of('NoGoodRows', 'The file has no row that could be taken.');
  if (counts.error > 0 && !goodRowsOnly)
    return Refusal.of(
      'RowsHaveErrors',
      `${counts.error} rows have errors; take the good rows only, or none.`,
      ['goodRowsOnly'],
    );
  return undefined;
}
