import { sql } from 'kysely';
import { loader } from '../../platform/loader.js';
import { rows } from '../../platform/rows.js';

interface OtherNames {
  readonly unitId: string;
  readonly names: string[];
}

/** Under which other names each unit is found: former ones and those of the official lists. */
export const readOtherNames = loader<string, string[]>(async (unitIds) => {
  const found = await rows(sql<OtherNames>`
    select unit_id as "unitId", array_agg(name order by kind, name) as names from unit_name
    where unit_id = any(${[...unitIds]}::uuid[]) and kind <> 'current' group by unit_id`);
  const byUnit = new Map(found.map(({ unitId, names }) => [unitId, names]));
  return unitIds.map((unitId) => byUnit.get(unitId) ?? []);
});
