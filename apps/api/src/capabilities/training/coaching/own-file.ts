import { Id } from '@fulian/domain/kernel';
import { row, sql } from '../../../platform/rows.js';

/** A file that came for this trainee and belongs to no draft so far. */
export async function ownFile(id: string | null, traineeId: string): Promise<string | null> {
  if (!id || !Id.matches(id)) return null;
  const found = await row(sql<{ id: string }>`
    select f.id from coaching_file f
    where f.id = ${id} and f.trainee_id = ${traineeId} and not exists (select from coaching_draft d where d.file_id = f.id)`);
  return found?.id ?? null;
}
