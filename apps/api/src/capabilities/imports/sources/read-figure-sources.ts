import type { CalendarDate } from '@fulian/domain/kernel';
import { loader } from '../../../platform/loader.js';
import { rows, sql } from '../../../platform/rows.js';
import { countOf, wireCount } from '../../platforms/index.js';
import type { FigureSourceType, SourceKind } from './figure-source.type.js';

interface Asked {
  readonly accountId: string;
  readonly on: CalendarDate;
}

const counts = ['followers', 'posts', 'reads', 'plays', 'likes', 'comments', 'shares'] as const;
const ofWorks = ['reads', 'plays', 'likes', 'comments', 'shares'] as const;

interface SourceRow extends Readonly<Record<(typeof counts)[number], number | null>> {
  readonly place: number;
  readonly id: string;
  readonly kind: SourceKind;
  readonly toldAt: string;
  readonly importId: string | null;
  readonly fileName: string | null;
  readonly sheet: string | null;
  readonly rowNumber: number | null;
  readonly workCount: number | null;
  readonly censored: readonly string[] | null;
}

const sumsOfWorks = sql.raw(ofWorks.map((name) => `sum(seen.${name})::bigint`).join(', '));
const lowerBounds = sql.raw(
  ofWorks.map((name) => `case when bool_or('${name}' = any (seen.censored)) then '${name}' end`).join(', '),
);
const reported = sql.raw(counts.map((name) => `r.${name}`).join(', '));

/** Where the figures of an account and a day come from, the latest word first. */
export const readFigureSources = loader<Asked, FigureSourceType[]>(async (asked) => {
  const found = await rows(sql<SourceRow>`
    with k as (
      select * from unnest(${asked.map(({ accountId }) => accountId)}::uuid[], ${asked.map(({ on }) => on)}::date[])
        with ordinality as k(account_id, day, place)),
    source as (
      select k.place, k.account_id, k.day, 'report-' || r.id as id,
        case r.origin when 'import' then 'row' else r.origin end as kind,
        r.reported_at as told_at, r.import_id, null::int as works, ${reported}, r.censored
      from k join snapshot_report r on r.account_id = k.account_id and r.day = k.day
      union all
      select k.place, k.account_id, k.day, 'works-' || coalesce(seen.import_id::text, 'typed'), 'works',
        max(seen.observed_at), seen.import_id, count(*)::int, null, count(*), ${sumsOfWorks},
        array_remove(array[${lowerBounds}], null)
      from k join lateral (
        select distinct on (r.import_id, r.work_id) r.*
        from work w join work_report r on r.work_id = w.id
        where w.account_id = k.account_id and w.published_on = k.day
        order by r.import_id, r.work_id, r.observed_at desc, r.id desc) seen on true
      group by k.place, k.account_id, k.day, seen.import_id)
    select s.place::int, s.id, s.kind, s.told_at as "toldAt", i.id as "importId", i.file_name as "fileName", line.sheet,
      line.row_number as "rowNumber", s.works as "workCount", s.followers, s.posts, s.reads, s.plays, s.likes,
      s.comments, s.shares, s.censored
    from source s
    left join import i on i.id = s.import_id
    left join lateral (
      select sheet, row_number from import_row
      where import_id = i.id and account_id = s.account_id and day = s.day and told is not null
      order by ordinal limit 1) line on true
    order by s.told_at desc, s.id desc`);
  const lists: FigureSourceType[][] = asked.map(() => []);
  for (const row of found) lists[row.place - 1]?.push(sourceOf(row));
  return lists;
});

const sourceOf = ({ place: _, censored, toldAt, ...row }: SourceRow): FigureSourceType => ({
  ...row,
  toldAt: new Date(toldAt),
  ...(Object.fromEntries(counts.map((name) => [name, wireCount(countOf(row[name], name, censored))])) as Pick<
    FigureSourceType,
    (typeof counts)[number]
  >),
});
