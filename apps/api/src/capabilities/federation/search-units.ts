import { type RawBuilder, sql } from 'kysely';
import { currentActor } from '../../access/work.js';
import { type Connection, Cursor, connectionOf, type PageArgs, pageSize } from '../../platform/connection.js';
import type { UnitType } from './unit.type.js';
import { unitRows } from './unit-rows.js';
import { type UnitReading, type UnitTerm, unitReadings } from './unit-term.js';

/**
 * Finds units by name in any spelling, after the places they lie in if those are typed before it. Exact hits stand
 * before beginnings, beginnings before hits inside; among equals the asker's own neighbourhood comes first, then higher
 * tiers, then the order of the official list.
 */
export async function searchUnits(query: string, args: PageArgs): Promise<Connection<UnitType>> {
  const size = pageSize(args);
  const readings = unitReadings(query);
  if (!readings.length)
    return connectionOf(
      [],
      args,
      () => [],
      (unit: UnitType) => unit,
      0,
    );
  const offset = args.after ? Number(Cursor.decode(args.after, 1)[0]) : 0;
  const actor = currentActor();
  const near = actor.kind === 'member' ? actor.unitPath : null;
  const hits = sql.join(readings.map(hitsOf), sql` union all `);
  const units = await unitRows<{ total: number }>(
    sql`
    join (select unit_id, min(rank) as rank from (${hits}) h group by unit_id) hit on hit.unit_id = u.id
    order by hit.rank,
      case when ${near}::ltree is null then 0 else -nlevel(lca(u.path || 'x', ${near}::ltree || 'x')) end,
      nlevel(u.path), u.ordinal
    limit ${size + 1} offset ${offset}`,
    { more: sql`, count(*) over ()::int as total` },
  );
  const placed = units.map((unit, index) => ({ unit, place: offset + index + 1 }));
  return connectionOf(
    placed,
    args,
    ({ place }) => [place],
    ({ unit }) => unit,
    units[0]?.total ?? 0,
  );
}

/** The units that one reading means, the closest with the lowest rank. */
function hitsOf({ name, places }: UnitReading): RawBuilder<unknown> {
  const hits = sql`select unit_id, ${rankOf(name)} as rank from unit_name where ${isHit(name)}`;
  if (!places.length) return hits;
  const lies = places.map(
    (place) => sql`(
      select array_agg(path) from unit where id in (select unit_id from unit_name where ${isPlace(place)})
    ) @> subpath(x.path, 0, -1)`,
  );
  return sql`select unit_id, rank from (${hits}) named join unit x on x.id = unit_id where ${sql.join(lies, sql` and `)}`;
}

const rankOf = ({ kind, text }: UnitTerm): RawBuilder<unknown> =>
  kind === 'characters'
    ? sql`case when name = ${text} then 0 when name like ${`${likeText(text)}%`} then 1 else 2 end`
    : sql`case when initials = ${text} or pinyin = ${text} then 0 else 1 end`;

const isHit = ({ kind, text }: UnitTerm): RawBuilder<unknown> =>
  kind === 'characters' ? sql`name like ${`%${likeText(text)}%`}` : beginsLike(text);

const isPlace = ({ kind, text }: UnitTerm): RawBuilder<unknown> =>
  kind === 'characters' ? sql`name like ${`${likeText(text)}%`}` : beginsLike(text);

function beginsLike(letters: string): RawBuilder<unknown> {
  const beginning = `${likeText(letters)}%`;
  return sql`(initials like ${beginning} or pinyin like ${beginning})`;
}

const likeText = (text: string): string => text.replace(/[\\%_]/g, '\\$&');
