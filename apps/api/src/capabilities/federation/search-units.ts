import { sql } from 'kysely';
import { currentActor } from '../../access/work.js';
import { type Connection, Cursor, connectionOf, type PageArgs, pageSize } from '../../platform/connection.js';
import type { UnitType } from './unit.type.js';
import { unitRows } from './unit-rows.js';
import { unitTerm } from './unit-term.js';

/**
 * Finds units by name in any spelling. Exact hits stand before beginnings, beginnings before hits inside; among equals
 * the asker's own neighbourhood comes first, then higher tiers, then the order of the official list.
 */
export async function searchUnits(query: string, args: PageArgs): Promise<Connection<UnitType>> {
  const size = pageSize(args);
  const term = unitTerm(query);
  if (!term)
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
  const beginning = `${likeText(term.text)}%`;
  const hits =
    term.kind === 'characters'
      ? sql`select unit_id, case when name = ${term.text} then 0 when name like ${beginning} then 1 else 2 end as rank
            from unit_name where name like ${`%${beginning}`}`
      : sql`select unit_id, case when initials = ${term.text} or pinyin = ${term.text} then 0 else 1 end as rank
            from unit_name where initials like ${beginning} or pinyin like ${beginning}`;
  const units = await unitRows<{ total: number }>(
    sql`
    join (select unit_id, min(rank) as rank from (${hits}) h group by unit_id) hit on hit.unit_id = u.id
    order by hit.rank,
      case when ${near}::ltree is null then 0 else -nlevel(lca(u.path || 'x', ${near}::ltree || 'x')) end,
      nlevel(u.path), u.ordinal
    limit ${size + 1} offset ${offset}`,
    sql`, count(*) over ()::int as total`,
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

const likeText = (text: string): string => text.replace(/[\\%_]/g, '\\$&');
