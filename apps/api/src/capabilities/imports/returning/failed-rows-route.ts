import type { Request, Response } from 'express';
import type { RouteGround } from '../../../platform/capability.js';
import { HttpRefusal } from '../../../platform/http-refusal.js';
import { sendFile } from '../../../platform/send-file.js';
import { failedRowsBook } from './failed-rows-book.js';
import { withOwnImport } from './own-import.js';

/** `GET /imports/:id/failed-rows.xlsx`: the rows that could not be taken, to be put right and sent again. */
export const failedRowsRoute =
  (ground: RouteGround) =>
  (request: Request, response: Response): Promise<void> =>
    withOwnImport(ground, request, async (found) => {
      if (found.rowCounts.error === 0) throw HttpRefusal.notFound;
      await sendFile(response, {
        name: `${found.fileName.replace(/\.\w{1,5}$/, '')}（待修改）.xlsx`,
        type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        pieces: failedRowsBook(found),
      });
    });
