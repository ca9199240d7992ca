import { rows, sql } from '../../../platform/rows.js';
import { accountMessages } from '../reading/line-maker.js';
import type { CommitTask } from './begin-commit.js';

/** Marks the rows whose account was closed, or moved out of the unit, since they were read; returns how many. */
export async function markLostRows({ importId, unitPath }: CommitTask): Promise<number> {
  const lost = await rows(sql`
    update import_row r set outcome = 'error', told = null, known = null, problems = jsonb_build_array(jsonb_build_object(
      'cell', 'A' || r.row_number, 'column', '', 'text', coalesce(r.cells[1], ''),
      'code', case when a.id is null then 'AccountUnknown' else 'AccountClosed' end,
      'message', case when a.id is null then ${accountMessages.AccountUnknown} else ${accountMessages.AccountClosed} end))
    from import_row l
    left join lateral (
      select id, closed_on from account where id = l.account_id and unit_path <@ ${unitPath}::ltree limit 1
    ) a on true
    where l.import_id = ${importId} and l.outcome <> 'error' and (a.id is null or l.day > a.closed_on)
      and r.import_id = l.import_id and r.ordinal = l.ordinal
    returning r.ordinal`);
  return lost.length;
}
