import { seasonClashes } from '@fulian/domain/training';
import { loader } from '../../../platform/loader.js';
import { rows, sql } from '../../../platform/rows.js';
import type { CampType, SeasonClashType } from './camp.type.js';
import { seasonCalendar } from './season-calendar.js';

/** The divisions camps take women from, gathered: those that have seats of a camp, and otherwise whose camp it is. */
const codesOf = loader<string, readonly string[]>(async (campIds) => {
  const found = await rows(sql<{ campId: string; code: string }>`
    select c.id as "campId", k.code from camp c
    join lateral (
      select t.path from camp_quota q join unit t on t.id = q.unit_id where q.camp_id = c.id
      union all select c.unit_path where not exists (select from camp_quota q where q.camp_id = c.id)
    ) home on true
    join lateral (
      select k.code from unit u join unit_code k on k.unit_id = u.id and k.valid_to is null
      where u.path @> home.path order by nlevel(u.path) desc limit 1
    ) k on true
    where c.id = any(${[...campIds]}::uuid[])`);
  const byCamp = Map.groupBy(found, ({ campId }) => campId);
  return campIds.map((id) => byCamp.get(id)?.map(({ code }) => code) ?? []);
});

/** Which busy seasons a camp falls into, where, and by which calendar. */
export async function clashesOf({ id, firstOn, lastOn }: CampType): Promise<SeasonClashType[]> {
  const [calendar, codes] = await Promise.all([seasonCalendar(), codesOf(id)]);
  return seasonClashes({ firstOn, lastOn }, calendar, codes).map(({ season, places, fromOn, untilOn }) => ({
    name: season.name,
    places: places.map(({ name }) => name),
    fromOn,
    untilOn,
    sources: season.sources,
    note: calendar.note,
  }));
}
