import { rows, sql } from '../../../platform/rows.js';

/** Drops parts of files that broke off on their way because the process died; what still may arrive is left alone. */
export async function clearBrokenArrivals(): Promise<void> {
  await rows(sql`
    delete from import_file_part p
    where p.created_at < now() - interval '1 day' and not exists (select from import i where i.id = p.import_id)`);
}
