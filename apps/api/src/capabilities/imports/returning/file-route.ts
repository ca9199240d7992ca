import type { Request, Response } from 'express';
import type { RouteGround } from '../../../platform/capability.js';
import { HttpRefusal } from '../../../platform/http-refusal.js';
import { sendFile } from '../../../platform/send-file.js';
import { storedFile } from '../stored-file.js';
import { withOwnImport } from './own-import.js';

/** `GET /imports/:id/file`: the file as it was sent. A discarded one is gone. */
export const fileRoute =
  (ground: RouteGround) =>
  (request: Request, response: Response): Promise<void> =>
    withOwnImport(ground, request, async ({ id, state, fileName, fileSize }) => {
      if (state === 'discarded') throw HttpRefusal.notFound;
      const type = 'application/octet-stream';
      await sendFile(response, { name: fileName, type, size: fileSize, pieces: storedFile(id) });
    });
