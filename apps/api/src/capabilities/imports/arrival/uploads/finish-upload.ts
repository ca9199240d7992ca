import { createHash } from 'node:crypto';
import { Id } from '@fulian/domain/kernel';
import { inTransaction } from '../../../../access/work.js';
import { row, sql } from '../../../../platform/rows.js';
import { storedFile } from '../../originals/original-parts.js';
import { beginImport } from '../begin-import.js';
import type { Upload } from './upload.js';

/** Makes an import of a file that has arrived; once, however often its end is told. */
export async function finishUpload({ id, name, size, unitId, accountId }: Upload): Promise<void> {
  const hash = createHash('sha256');
  for await (const part of storedFile(id)) hash.update(part);
  const sha256 = hash.digest('hex');
  await inTransaction(async () => {
    const isFirst = await row(sql`delete from import_upload where id = ${id} returning id`);
    if (isFirst) await beginImport({ importId: Id.of(id), unitId, accountId, name, size, sha256 });
  });
}
