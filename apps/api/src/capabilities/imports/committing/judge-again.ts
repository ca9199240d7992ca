import { rows, sql } from '../../../platform/rows.js';
import { judgeLines } from '../judging/judge-lines.js';
import type { CommitTask } from './begin-commit.js';

/** Judges the rows once more, against what is known now, so that the import says what it really did. */
export async function judgeAgain({ importId, subject }: CommitTask): Promise<void> {
  const lines = sql`
    select ordinal, account_id, day, work_id, work_key, published_at, told
    from import_row where import_id = ${importId} and told is not null`;
  await rows(sql`
    with j as materialized (${judgeLines[subject](lines)})
    update import_row r set outcome = j.outcome, known = j.known, work_id = j.work_id from j
    where r.import_id = ${importId} and r.ordinal = j.ordinal
      and (r.outcome, r.known, r.work_id) is distinct from (j.outcome, j.known, j.work_id)`);
  await rows(sql`
    update import set row_counts = row_counts || (
      select jsonb_build_object('new', count(*) filter (where outcome = 'new'),
        'changed', count(*) filter (where outcome = 'changed'),
        'unchanged', count(*) filter (where outcome = 'unchanged'),
        'error', count(*) filter (where outcome = 'error'))
      from import_row where import_id = ${importId})
    where id = ${importId}`);
}
