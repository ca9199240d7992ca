import { Permission } from '@fulian/domain/access';
import { readImports } from '@fulian/domain/imports';
import type { Request } from 'express';
import { inWork } from '../../../access/work.js';
import type { RouteGround } from '../../../platform/capability.js';
import { HttpRefusal } from '../../../platform/http-refusal.js';
import type { ImportType } from '../import.type.js';
import { readImport } from '../read-import.js';

/** Runs `deed` in the sender's own work, with the import her request names; not hers and not there look the same. */
export async function withOwnImport(
  { em, readActor }: RouteGround,
  request: Request,
  deed: (found: ImportType) => Promise<void>,
): Promise<void> {
  const actor = await readActor(request.headers);
  if (actor.kind !== 'member') throw new HttpRefusal(401, 'UNAUTHENTICATED', 'Sign in to see imports.');
  if (!Permission.isHeldBy(readImports, actor))
    throw new HttpRefusal(403, 'FORBIDDEN', `Your post does not hold ${readImports.name}.`);
  await inWork(em, actor, async () => {
    const found = await readImport(String(request.params.id));
    if (!found) throw HttpRefusal.notFound;
    await deed(found);
  });
}
