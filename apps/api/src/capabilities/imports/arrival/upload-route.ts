import type { Id } from '@fulian/domain/kernel';
import type { Request, Response } from 'express';
import { inTransaction } from '../../../access/work.js';
import type { RouteGround } from '../../../platform/capability.js';
import { HttpRefusal } from '../../../platform/http-refusal.js';
import { nameOfFile } from '../../../platform/name-of-file.js';
import { newId } from '../../../platform/new-id.js';
import { dropOriginal } from '../originals/original-parts.js';
import { beginImport } from './begin-import.js';
import { type Destination, destinationOf, inSendersWork } from './destination.js';
import { fileLimitBytes } from './file-limit.js';
import { hearOut } from './hear-out.js';
import { storeParts } from './store-parts.js';
import { tooLarge } from './too-large.js';

/**
 * `POST /imports?unit=<id>&account=<id>`: the file is the body, its name is in `x-file-name`. That header is also what
 * keeps other sites out: a browser sends it across origins only after asking, and nobody here answers such a question.
 */
export const uploadRoute =
  (ground: RouteGround) =>
  async (request: Request, response: Response): Promise<void> => {
    const importId = await arrive(request, ground).catch((error) => {
      hearOut(request);
      throw error;
    });
    response.status(201).json({ id: importId });
  };

async function arrive(request: Request, ground: RouteGround): Promise<Id<'Import'>> {
  const name = nameOfFile(request.get('x-file-name'));
  if (!name) throw new HttpRefusal(400, 'FileNameMissing', 'Send the name of the file as x-file-name.');
  return inSendersWork(ground, request, async () => takeIn(request, name, await destinationOf(request)));
}

async function takeIn(
  request: Request,
  name: string,
  { unitPath, ...destination }: Destination,
): Promise<Id<'Import'>> {
  if (Number(request.get('content-length')) > fileLimitBytes) throw tooLarge();
  const importId = newId<'Import'>();
  try {
    const pieces = request.iterator({ destroyOnReturn: false });
    const file = await storeParts(importId, unitPath, pieces);
    if (file.size === 0) throw new HttpRefusal(400, 'EmptyFile', 'The file is empty.');
    await inTransaction(() => beginImport({ ...destination, ...file, importId, name }));
    return importId;
  } catch (error) {
    await dropOriginal(importId);
    throw error;
  }
}
