import type { ImportSubject, RowOutcome } from '@fulian/domain/imports';
import { rows, sql } from '../../../platform/rows.js';
import { judgeLines } from '../judging/judge-lines.js';
import type { ReadingTask } from './begin-reading.js';
import { Superseded } from './superseded.js';

interface OutcomeCount {
  readonly outcome: RowOutcome;
  readonly rows: number;
}

/**
 * Keeps a batch of lines with what each would do to what is known, in one statement. It holds the import's row while it
 * writes: a later go, or a discard, waits for it and then finds what it wrote; after that it finds nothing to hold.
 * @param lines each a `Line` with its `ordinal`, as JSON
 */
export async function writeBatch(
  { importId, attempt }: ReadingTask,
  subject: ImportSubject,
  lines: readonly string[],
): Promise<OutcomeCount[]> {
  const json = `[${lines.join()}]`;
  const counts = await rows(sql<OutcomeCount>`
    with held as materialized (
      select 1 from import where id = ${importId} and attempt = ${attempt} and state = 'reading' for share
    ),
    line as materialized (
      select ordinal, sheet, "rowNumber" as row_number, cells, problems, "accountId" as account_id, day,
        "workId" as work_id, "workKey" as work_key, "publishedAt" as published_at, title, kind, told
      from jsonb_to_recordset(${json}::jsonb) as l(
        ordinal int, sheet text, "rowNumber" int, cells text[], problems jsonb, "accountId" uuid, day date,
        "workId" uuid, "workKey" text, "publishedAt" timestamptz, title text, kind text, told jsonb)
    ),
    judged as materialized (${judgeLines[subject](sql`select * from line where told is not null`)}),
    written as (
      insert into import_row (import_id, ordinal, sheet, row_number, cells, problems, account_id, day, work_id, work_key,
        published_at, title, work_kind, told, known, outcome)
      select ${importId}, l.ordinal, l.sheet, l.row_number, l.cells, l.problems, l.account_id, l.day, j.work_id,
        l.work_key, l.published_at, l.title, l.kind, l.told, j.known,
        case when l.problems is not null then 'error' else coalesce(j.outcome, 'unchanged') end
      from line l left join judged j on j.ordinal = l.ordinal
      where exists (select from held)
      returning outcome
    )
    select outcome, count(*)::int as rows from written group by outcome`);
  if (counts.length === 0) throw new Superseded();
  return counts;
}
