import { createHash } from 'node:crypto';
import { HttpRefusal } from '../../../platform/http-refusal.js';
import { rows, sql } from '../../../platform/rows.js';
import { fileLimitBytes, filePartBytes } from './file-limit.js';

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
    await rows(sql`
      insert into import_file_part (import_id, part, unit_path, bytes)
      values (${importId}, ${part}, ${unitPath}::ltree, ${bytes})`);
    part++;
  }
  return { size, sha256: hash.digest('hex') };
}

export const dropParts = (importId: string) =>
  rows(sql`delete from import_file_part where import_id = ${importId}`);

async function* inParts(pieces: AsyncIterable<Uint8Array>, limitBytes: number): AsyncGenerator<Buffer> {
  let held: Uint8Array[] = [];
  let heldBytes = 0;
  let size = 0;
  for await (const piece of pieces) {
    size += piece.length;
    if (size > limitBytes) throw tooLarge();
    held.push(piece);
    heldBytes += piece.length;
    if (heldBytes < filePartBytes) continue;
    yield Buffer.concat(held);
    held = [];
    heldBytes = 0;
  }
  if (heldBytes > 0) yield Buffer.concat(held);
}

export const tooLarge = (): HttpRefusal =>
  new HttpRefusal(413, 'FileTooLarge', `A file may have up to ${fileLimitBytes / 2 ** 20} MB.`);
