import { Id } from '@fulian/domain/kernel';
import { newId } from '../../../../platform/new-id.js';
import { row, rows, sql } from '../../../../platform/rows.js';
import type { Destination } from '../destination.js';

/** A file on its way. */
export interface Upload extends Destination {
  /** That of the import it will be. */
  readonly id: string;
  readonly name: string;
  readonly size: number;
  /** How many bytes of it have arrived, and in how many parts. */
  readonly received: number;
  readonly parts: number;
}

/** Begins an upload of her own; returns its id. */
export async function beginUpload(to: Destination, name: string, size: number): Promise<string> {
  const id = newId<'Import'>();
  await rows(sql`
    insert into import_upload (id, unit_id, unit_path, account_id, person_id, file_name, file_size)
    values (${id}, ${to.unitId}, ${to.unitPath}::ltree, ${to.accountId}, app_person(), ${name}, ${size})`);
  return id;
}

/** An upload of her own, where there is one under way. */
export const uploadUnderWay = async (id: string): Promise<Upload | null> =>
  Id.matches(id)
    ? row(sql<Upload>`
        select id, unit_id as "unitId", unit_path::text as "unitPath", account_id as "accountId", file_name as name,
          file_size as size, received, parts
        from import_upload where id = ${id}`)
    : null;

/** How large the file is that an upload of hers has become, if it has. */
export const sizeOfArrived = async (id: string): Promise<number | null> => {
  const found = Id.matches(id)
    ? await row(sql<{ size: number }>`
        select file_size as size from import where id = ${id} and person_id = app_person()`)
    : null;
  return found?.size ?? null;
};
