import { row, rows, sql } from '../../../platform/rows.js';
import { stateOfFigures } from '../judging/state-of-figures.js';
import type { CommitTask } from './begin-commit.js';

/**
 * Whether what rows would do, as people saw it, is what they do: nothing was derived within the unit since their reading
 * began, and nothing is until the end of this transaction. Figures of works may be told without changing any sum, so
 * their rows are judged again in any case.
 */
export async function isStillJudged({ importId, subject }: CommitTask): Promise<boolean> {
  await rows(sql`select derive_alone()`);
  if (subject !== 'snapshots') return false;
  // A statement of its own: it sees what was derived while the one before waited.
  const found = await row(sql<{ isStill: boolean }>`
    select coalesce(judged_at = ${stateOfFigures(sql`i.unit_path`)}, false) as "isStill"
    from import i where id = ${importId}`);
  return found?.isStill ?? false;
}
