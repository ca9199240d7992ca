import { sql } from 'kysely';
import { loader } from '../../platform/loader.js';
import type { UnitType } from './unit.type.js';
import { unitRows } from './unit-rows.js';

/** The paths above a path, the province's first. */
const above = (path: string): string[] => {
  const labels = path.split('.');
  return labels.slice(1).map((_, index) => labels.slice(0, index + 1).join('.'));
};

/** The units above each path, the province first; the unit itself is not among them. */
export const readAncestors = loader<string, UnitType[]>(async (paths) => {
  const wanted = [...new Set(paths.flatMap(above))];
  if (!wanted.length) return paths.map(() => []);
  const found = await unitRows(sql`where u.path = any(${wanted}::text[]::ltree[])`);
  const byPath = new Map(found.map((unit) => [unit.path, unit]));
  return paths.map((path) => above(path).flatMap((each) => byPath.get(each) ?? []));
});
