import type { Id } from '@fulian/domain/kernel';
import { enqueue } from '../../../jobs/job-queue.js';
import { rows, sql } from '../../../platform/rows.js';
import { readingQueue } from '../queues.js';
import type { StoredFile } from './store-parts.js';

export interface ArrivedFile extends StoredFile {
  readonly importId: Id<'Import'>;
  readonly unitId: string;
  readonly accountId: string | null;
  readonly name: string;
}

/** Enters an import of a file whose parts are stored, and has it read; in the transaction under way, in her own scope. */
export async function beginImport(file: ArrivedFile): Promise<void> {
  await rows(sql`
    insert into import (id, province_id, unit_id, unit_path, file_name, file_size, file_sha256, repeat_of_id, account_id,
      person_id, person_name, asked_by)
    select ${file.importId}, p.id, u.id, u.path, ${file.name}, ${file.size}, ${file.sha256}, (
        -- The same bytes for the same unit: shown beside the import, so that nobody wonders why nothing changes.
        select i.id from import i
        where i.unit_id = u.id and i.file_sha256 = ${file.sha256} and i.state not in ('undone', 'failed', 'discarded')
        order by i.id limit 1),
      ${file.accountId}, h.id, h.name, h.id
    from unit u
    join unit p on p.path = subpath(u.path, 0, 1)
    join person h on h.id = app_person()
    where u.id = ${file.unitId}`);
  await enqueue(readingQueue, { importId: file.importId });
}
