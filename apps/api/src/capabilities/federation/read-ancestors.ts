import { UnitPath } from '@fulian/domain/access';
import { sql } from 'kysely';
import { loader } from '../../platform/loader.js';
import type { UnitType } from './unit.type.js';
import { unitRows } from './unit-rows.js';

/** The units above each path, the province first; the unit itself is not among them. */
export const readAncestors = loader<string, UnitType[]>(async (paths) => {
  const above = paths.map((path) => UnitPath.ancestors(UnitPath.of(path)));
  const wanted = [...new Set(above.flat())];
  if (!wanted.length) return paths.map(() => []);
  const found = await unitRows(sql`where u.path = any(${wanted}::text[]::ltree[])`);
  const byPath = new Map<string, UnitType>(found.map((unit) => [unit.path, unit]));
  return above.map((each) => each.flatMap((path) => byPath.get(path) ?? []));
});
