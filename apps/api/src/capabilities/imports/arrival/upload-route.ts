import { Permission, UnitPath } from '@fulian/domain/access';
import { importFigures } from '@fulian/domain/imports';
import { Id } from '@fulian/domain/kernel';
import type { Request, Response } from 'express';
import { currentActor, inTransaction, inWork } from '../../../access/work.js';
import type { RouteGround } from '../../../platform/capability.js';
import { HttpRefusal } from '../../../platform/http-refusal.js';
import { nameOfFile } from '../../../platform/name-of-file.js';
import { newId } from '../../../platform/new-id.js';
import { row, sql } from '../../../platform/rows.js';
import { beginImport } from './begin-import.js';
import { fileLimitBytes } from './file-limit.js';
import { dropParts, storeParts, tooLarge } from './store-parts.js';

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

async function arrive(request: Request, { em, readActor }: RouteGround): Promise<Id<'Import'>> {
  const name = nameOfFile(request.get('x-file-name'));
  if (!name) throw new HttpRefusal(400, 'FileNameMissing', 'Send the name of the file as x-file-name.');
  const actor = await readActor(request.headers);
  if (actor.kind !== 'member') throw new HttpRefusal(401, 'UNAUTHENTICATED', 'Sign in to bring in a file.');
  if (!Permission.isHeldBy(importFigures, actor))
    throw new HttpRefusal(403, 'FORBIDDEN', `Your post does not hold ${importFigures.name}.`);
  return inWork(em, actor, async () => {
    const unit = await ownUnit(request.query.unit);
    const accountId = await accountBelow(unit.path, request.query.account);
    return takeIn(request, { unitId: unit.id, unitPath: unit.path, accountId, name });
  });
}

interface Destination {
  readonly unitId: string;
  readonly unitPath: string;
  readonly accountId: string | null;
  readonly name: string;
}

async function takeIn(request: Request, { unitPath, ...destination }: Destination): Promise<Id<'Import'>> {
  if (Number(request.get('content-length')) > fileLimitBytes) throw tooLarge();
  const importId = newId<'Import'>();
  try {
    const pieces = request.iterator({ destroyOnReturn: false });
    const file = await storeParts(importId, unitPath, pieces);
    if (file.size === 0) throw new HttpRefusal(400, 'EmptyFile', 'The file is empty.');
    await inTransaction(() => beginImport({ ...destination, ...file, importId }));
    return importId;
  } catch (error) {
    await dropParts(importId);
    throw error;
  }
}

/**
 * Lets whoever is refused come to the end of her file, within reason, so that she hears the answer instead of a broken line;
 * nothing of it is kept.
 */
function hearOut(request: Request): void {
  let patience = 4 * fileLimitBytes;
  request.on('data', (piece: Uint8Array) => {
    patience -= piece.length;
    if (patience < 0) request.destroy();
  });
}

/** Not hers and not there look the same. */
async function ownUnit(id: unknown): Promise<{ id: string; path: UnitPath }> {
  const unit = isId(id)
    ? await row(sql<{ id: string; path: string }>`select id, path::text as path from unit where id = ${id}`)
    : null;
  const path = unit && UnitPath.of(unit.path);
  if (!path || !Permission.allows(importFigures, currentActor(), path)) throw HttpRefusal.notFound;
  return { id: unit.id, path };
}

async function accountBelow(unitPath: string, id: unknown): Promise<string | null> {
  if (id === undefined || id === '') return null;
  const account =
    isId(id) &&
    (await row(sql<{ id: string }>`
      select id from account where id = ${id} and unit_path <@ ${unitPath}::ltree and closed_on is null`));
  if (!account) throw new HttpRefusal(404, 'AccountNotFound', 'The unit has no such open account.');
  return account.id;
}

const isId = (value: unknown): value is string => typeof value === 'string' && Id.matches(value);
