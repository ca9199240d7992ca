import { loader } from '../../../platform/loader.js';
import { rows, sql } from '../../../platform/rows.js';
import type { MaterialType } from './material.type.js';

/** The materials of camps, gathered, in the order in which they were added; never their bytes. */
export const readMaterials = loader<string, MaterialType[]>(async (campIds) => {
  const found = await rows(sql<MaterialType & { campId: string }>`
    select id, camp_id as "campId", name, size, sha256 from camp_material
    where camp_id = any(${[...campIds]}::uuid[]) order by camp_id, added_at, id`);
  const byCamp = Map.groupBy(found, ({ campId }) => campId);
  return campIds.map((id) => byCamp.get(id) ?? []);
});
