import { createHash } from 'node:crypto';
import { rows, sql } from '../../../platform/rows.js';
import { sealedPart } from '../originals/original-parts.js';
import { fileLimitBytes } from './file-limit.js';
import { inParts } from './in-parts.js';

export interface StoredFile {
  readonly size: number;
  readonly sha256: string;
}

/**
 * Stores a file as it comes in, a part at a time: no more than one part is in memory, and no transaction is open while
 * the network is waited for.
 * @throws HttpRefusal as soon as more has come than a file may have; the parts before it are left to the caller
 */
export async function storeParts(
  importId: string,
  unitPath: string,
  pieces: AsyncIterable<Uint8Array>,
  limitBytes = fileLimitBytes,
): Promise<StoredFile> {
  const hash = createHash('sha256');
  let size = 0;
  let part = 0;
  for await (const bytes of inParts(pieces, limitBytes)) {
    size += bytes.length;
    hash.update(bytes);
    const sealed = await sealedPart(importId, part, bytes);
    await rows(sql`
      insert into import_file_part (import_id, part, unit_path, bytes, sealed)
      values (${importId}, ${part}, ${unitPath}::ltree, ${sealed}, true)`);
    part++;
  }
  return { size, sha256: hash.digest('hex') };
}
