import { type RawBuilder, sql } from 'kysely';
import { businessTimeZone } from '../../../platform/clock.js';
import { asTold, workFigures } from './figure-columns.js';

const lastTold = sql.join(
  workFigures.map(
    (figure) => sql`${sql.lit(figure.field)}, case when l.told ? ${sql.lit(figure.field)} then (
      array_agg(${asTold(figure)} order by s.observed_at desc, s.id desc)
        filter (where s.${sql.ref(figure.column)} is not null))[1] end`,
  ),
);

/**
 * Judges lines about works against what is known of them: (ordinal, known, outcome, work_id) for each. A line's work is
 * the one with its key; or, because titles are edited after publication, the only other work of the account that was
 * published in that very minute. A moment without a time of day tells nothing apart, and an id of the platform never means
 * another one.
 * @param lines (ordinal, account_id, day, work_id, work_key, published_at, told); their work_id is used for a new work
 */
export const judgeWorks = (lines: RawBuilder<unknown>): RawBuilder<unknown> => sql`
  with l as materialized (${lines}),
  same_key as materialized (
    select l.ordinal, w.id from l cross join lateral (
      select id from work where account_id = l.account_id and work_key = l.work_key limit 1
    ) w
  ),
  same_moment as (
    select min(l.ordinal) as ordinal, (array_agg(w.id))[1] as id
    from l cross join lateral (
      select id from work
      where account_id = l.account_id and published_on = l.day
        and not (work_key like 'id|%' and l.work_key like 'id|%')
        and date_trunc('minute', published_at) = date_trunc('minute', l.published_at) offset 0
    ) w
    where not exists (select from same_key k where k.ordinal = l.ordinal)
      and not exists (select from same_key k where k.id = w.id)
      and (l.published_at at time zone ${businessTimeZone})::time <> '00:00'
    group by l.account_id, date_trunc('minute', l.published_at) having count(distinct l.ordinal) = 1 and count(distinct w.id) = 1
  ),
  matched as (select * from same_key union all select * from same_moment)
  select ordinal, known, 
    case when not is_known then 'new' when known = told then 'unchanged' else 'changed' end as outcome,
    work_id
  from (
    select l.ordinal, l.told, m.id is not null as is_known, coalesce(m.id, l.work_id) as work_id, k.known
    from l
    left join matched m on m.ordinal = l.ordinal
    cross join lateral (
      select jsonb_strip_nulls(jsonb_build_object(${lastTold})) as known from work_report s where s.work_id = m.id
    ) k
  ) compared`;
