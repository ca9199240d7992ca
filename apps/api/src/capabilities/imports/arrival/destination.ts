import { Permission, UnitPath } from '@fulian/domain/access';
import { importFigures } from '@fulian/domain/imports';
import { Id } from '@fulian/domain/kernel';
import type { Request } from 'express';
import { currentActor, inWork } from '../../../access/work.js';
import type { RouteGround } from '../../../platform/capability.js';
import { HttpRefusal } from '../../../platform/http-refusal.js';
import { row, sql } from '../../../platform/rows.js';

/** Where a file goes. */
export interface Destination {
  readonly unitId: string;
  readonly unitPath: string;
  readonly accountId: string | null;
}

/** Runs `deed` in the work of whoever sends, if she may bring files in at all. */
export async function inSendersWork<T>(
  { em, readActor }: RouteGround,
  request: Request,
  deed: () => Promise<T>,
): Promise<T> {
  const actor = await readActor(request.headers);
  if (actor.kind !== 'member') throw new HttpRefusal(401, 'UNAUTHENTICATED', 'Sign in to bring in a file.');
  if (!Permission.isHeldBy(importFigures, actor))
    throw new HttpRefusal(403, 'FORBIDDEN', `Your post does not hold ${importFigures.name}.`);
  return inWork(em, actor, deed);
}

/** The unit and the account an address names, if a file may go there. */
export async function destinationOf({ query }: Request): Promise<Destination> {
  const { id, path } = await ownUnit(query.unit);
  return { unitId: id, unitPath: path, accountId: await accountBelow(path, query.account) };
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
