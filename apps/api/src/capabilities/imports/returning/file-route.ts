import type { Request, Response } from 'express';
import type { RouteGround } from '../../../platform/capability.js';
import { HttpRefusal } from '../../../platform/http-refusal.js';
import { sendFile } from '../../../platform/send-file.js';
import { storedFile } from '../originals/original-parts.js';
import { SealBroken } from '../originals/seal.js';
import { withOwnImport } from './own-import.js';

/**
 * `GET /imports/:id/file`: the file as it was sent. A discarded one is gone, and so is one of
 * which the operator keeps the hash alone.
 */
export const fileRoute =
  (ground: RouteGround) =>
  (request: Request, response: Response): Promise<void> =>
    withOwnImport(ground, request, async ({ id, originalKept, fileName, fileSize }) => {
      if (!originalKept) throw new HttpRefusal(404, 'OriginalNotKept', 'Only the hash of this file is kept.');
      const type = 'application/octet-stream';
      const pieces = await opened(storedFile(id));
      await sendFile(response, { name: fileName, type, size: fileSize, pieces });
    });

/** Opens the first part before the answer begins, so that one that does not open can still be refused. */
async function opened(parts: AsyncGenerator<Uint8Array>): Promise<AsyncIterable<Uint8Array>> {
  try {
    const first = await parts.next();
    return (async function* () {
      if (!first.done) yield first.value;
      yield* parts;
    })();
  } catch (error) {
    if (!(error instanceof SealBroken)) throw error;
    throw new HttpRefusal(409, 'OriginalLocked', 'The file was sealed with another key.');
  }
}
