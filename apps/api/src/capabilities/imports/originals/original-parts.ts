import { row, rows, sql } from '../../../platform/rows.js';
import { originals } from './originals.js';
import { seal, unseal } from './seal.js';

const placeOf = (importId: string, part: number): string => `${importId}/${part}`;

/** A part of a file as it is kept. */
export const sealedPart = async (importId: string, part: number, bytes: Uint8Array): Promise<Buffer> =>
  seal((await originals()).key, placeOf(importId, part), bytes);

/**
 * The file of an import as it was sent, part by part; a part is read when it is asked for.
 * @throws SealBroken when it was sealed with another key
 */
export async function* storedFile(importId: string): AsyncGenerator<Uint8Array> {
  const { key } = await originals();
  for (let part = 0; ; part++) {
    const found = await row(sql<{ bytes: Uint8Array; sealed: boolean }>`
      select bytes, sealed from import_file_part where import_id = ${importId} and part = ${part}`);
    if (!found) return;
    yield found.sealed ? unseal(key, placeOf(importId, part), found.bytes) : found.bytes;
  }
}

/** Discards the file of an import; its hash stays. */
export async function dropOriginal(importId: string): Promise<void> {
  await rows(sql`delete from import_file_part where import_id = ${importId}`);
  await rows(sql`update import set original_kept = false where id = ${importId}`);
}

/** Discards the file of an import whose rows have become figures, where the operator keeps hashes alone. */
export async function dropOriginalIfHashed(importId: string): Promise<void> {
  if ((await originals()).policy === 'hash') await dropOriginal(importId);
}

/** Does so for all that became figures before the operator chose it. */
export async function dropHashedOriginals(): Promise<void> {
  if ((await originals()).policy !== 'hash') return;
  await rows(sql`
    delete from import_file_part where import_id in (select id from import where state in ('committed', 'undone'))`);
  await rows(sql`
    update import set original_kept = false where state in ('committed', 'undone') and original_kept`);
}
