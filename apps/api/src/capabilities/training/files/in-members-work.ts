import { Permission } from '@fulian/domain/access';
import type { Request } from 'express';
import { inTransaction, inWork } from '../../../access/work.js';
import type { RouteGround } from '../../../platform/capability.js';
import { HttpRefusal } from '../../../platform/http-refusal.js';

/** Runs a route's deed on behalf of the member who asks, in one transaction, if her post holds the permission. */
export async function inMembersWork<T>(
  { em, readActor }: RouteGround,
  request: Request,
  permission: Permission,
  deed: () => Promise<T>,
): Promise<T> {
  const actor = await readActor(request.headers);
  if (actor.kind !== 'member') throw new HttpRefusal(401, 'UNAUTHENTICATED', 'Sign in first.');
  if (!Permission.isHeldBy(permission, actor))
    throw new HttpRefusal(403, 'FORBIDDEN', `Your post does not hold ${permission.name}.`);
  return inWork(em, actor, () => inTransaction(deed));
}
