import { type RawBuilder, sql } from 'kysely';
import { asTold, snapshotFigures } from './figure-columns.js';

const known = sql.join(
  snapshotFigures.map(
    (figure) =>
      sql`${sql.lit(figure.field)}, case when l.told ? ${sql.lit(figure.field)} then ${asTold(figure)} end`,
  ),
);

/**
 * Judges lines about accounts by day against what is known of them: (ordinal, known, outcome, work_id) for each.
 * @param lines (ordinal, account_id, day, told)
 */
export const judgeSnapshots = (lines: RawBuilder<unknown>): RawBuilder<unknown> => sql`
  select ordinal, known, null::uuid as work_id,
    case when known = '{}' then 'new' when known = told then 'unchanged' else 'changed' end as outcome
  from (
    -- Most days are told for the first time: for them nothing has to be put together.
    select l.ordinal, l.told,
      case when s.account_id is null then '{}' else jsonb_strip_nulls(jsonb_build_object(${known})) end as known
    from (${lines}) l
    left join lateral (
      select * from snapshot where account_id = l.account_id and day = l.day limit 1
    ) s on true
  ) compared`;
