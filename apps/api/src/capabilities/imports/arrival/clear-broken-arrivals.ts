import { rows, sql } from '../../../platform/rows.js';

/** Drops files that broke off on their way and did not go on for a day; what still may arrive is left alone. */
export async function clearBrokenArrivals(): Promise<void> {
  await rows(sql`delete from import_upload where created_at < now() - interval '1 day'`);
  await rows(sql`
    delete from import_file_part p
    where p.created_at < now() - interval '1 day'
      and not exists (select from import i where i.id = p.import_id)
      and not exists (select from import_upload u where u.id = p.import_id)`);
}
