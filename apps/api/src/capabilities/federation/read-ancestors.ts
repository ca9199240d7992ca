import { sql } from 'kysely';
import { loader } from '../../platform/loader.js';
import type { UnitType } from './unit.type.js';
import { unitRows } from './unit-rows.js';

/** The units above each path, the province first; the unit itself is not among them. */
export const readAncestors = loader<string, UnitType[]>(async (paths) => {
  const above = await unitRows(sql`where u.path @> any(${paths}::text[]::ltree[]) order by nlevel(u.path)`);
  return paths.map((path) => above.filter((unit) => path.startsWith(`${unit.path}.`)));
});
