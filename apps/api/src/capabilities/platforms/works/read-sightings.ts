import { loader } from '../../../platform/loader.js';
import { rows, sql } from '../../../platform/rows.js';
import { countOf, wireCount } from '../count-of.js';
import type { WorkSightingType } from './work-sighting.type.js';

/** More moments than that no chart shows apart. */
const most = 200;

const counts = ['reads', 'plays', 'likes', 'comments', 'shares', 'wows'] as const;

interface SightingRow extends Readonly<Record<(typeof counts)[number], number | null>> {
  readonly workId: string;
  readonly id: string;
  readonly seenAt: string;
  readonly importId: string | null;
  readonly fileName: string | null;
  readonly censored: readonly string[] | null;
}

const columns = sql.raw(counts.map((name) => `r.${name}`).join(', '));

/** What was seen of works over time, the earliest first; of very many moments the latest. */
export const readSightings = loader<string, WorkSightingType[]>(async (workIds) => {
  const found = await rows(sql<SightingRow>`
    select k.id as "workId", r.id::text, r.observed_at as "seenAt", i.id as "importId", i.file_name as "fileName",
      ${columns}, r.censored
    from unnest(${[...workIds]}::uuid[]) as k(id)
    cross join lateral (
      select * from work_report where work_id = k.id order by observed_at desc, id desc limit ${most}) r
    left join import i on i.id = r.import_id
    order by r.observed_at, r.id`);
  const byWork = Map.groupBy(found, ({ workId }) => workId);
  return workIds.map((id) => (byWork.get(id) ?? []).map(sightingOf));
});

const sightingOf = ({ workId: _, seenAt, censored, ...row }: SightingRow): WorkSightingType => ({
  ...row,
  seenAt: new Date(seenAt),
  ...(Object.fromEntries(counts.map((name) => [name, wireCount(countOf(row[name], name, censored))])) as Pick<
    WorkSightingType,
    (typeof counts)[number]
  >),
});
