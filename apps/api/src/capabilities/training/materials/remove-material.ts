import { Id, Refusal } from '@fulian/domain/kernel';
import { row, sql } from '../../../platform/rows.js';

/** Takes a file away from a camp of one's own subtree; its camp is told. */
export async function removeMaterial(materialId: string): Promise<{ readonly id: string } | Refusal> {
  const removed = Id.matches(materialId)
    ? await row(sql<{ id: string }>`
        delete from camp_material m using camp c
        where m.id = ${materialId} and c.id = m.camp_id and c.unit_path <@ app_subtree() returning c.id`)
    : null;
  return removed ?? Refusal.of('MaterialNotFound', 'There is no such material.', ['campMaterialId']);
}
