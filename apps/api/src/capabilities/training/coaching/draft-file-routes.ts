import { Permission } from '@fulian/domain/access';
import { Id, Refusal } from '@fulian/domain/kernel';
import {
  coachTrainees,
  draftFileKind,
  longestDraftFile,
  ownTraining,
  withoutPlaces,
} from '@fulian/domain/training';
import type { Request, Response } from 'express';
import { inTransaction, inWork } from '../../../access/work.js';
import type { RouteGround } from '../../../platform/capability.js';
import { HttpRefusal } from '../../../platform/http-refusal.js';
import { nameOfFile } from '../../../platform/name-of-file.js';
import { newId } from '../../../platform/new-id.js';
import { row, rows, sql } from '../../../platform/rows.js';
import { sendFile } from '../../../platform/send-file.js';
import { askedPart } from './asked-part.js';
import { type Coached, coachedByMe, coachedSelf } from './whose-draft.js';

async function inSendersWork(
  { em, readActor }: RouteGround,
  request: Request,
  deed: () => Promise<void>,
): Promise<void> {
  const actor = await readActor(request.headers);
  if (actor.kind !== 'member') throw new HttpRefusal(401, 'UNAUTHENTICATED', 'Sign in first.');
  if (!Permission.isHeldBy(coachTrainees, actor) || !Permission.isHeldBy(ownTraining, actor))
    throw new HttpRefusal(403, 'FORBIDDEN', `Your post does not hold ${coachTrainees.name}.`);
  await inWork(em, actor, deed);
}

/**
 * `POST /coaching-files?trainee=<id>`: the file is the body, its name is in `x-file-name`, which also keeps other sites out. A
 * trainee brings her own; a coach names whose it is. It belongs to no draft until one is sent with it.
 */
export const bringFileRoute =
  (ground: RouteGround) =>
  async (request: Request, response: Response): Promise<void> => {
    const name = nameOfFile(request.get('x-file-name'));
    if (!name) throw new HttpRefusal(400, 'FileNameMissing', 'Send the name of the file as x-file-name.');
    const bytes = await bodyOf(request);
    await inSendersWork(ground, request, async () => {
      const id = await inTransaction(() => keepFile(request.query.trainee, name, bytes));
      response.status(201).json({ id });
    });
  };

/** `GET /coaching-files/:id`: the file, or the part of it that a player asks for, for her and her coach. */
export const readFileRoute =
  (ground: RouteGround) =>
  (request: Request, response: Response): Promise<void> =>
    inSendersWork(ground, request, async () => {
      const id = String(request.params.id);
      const found = Id.matches(id)
        ? await row(sql<{ name: string; mediaType: string; size: number }>`
            select name, media_type as "mediaType", size from coaching_file where id = ${id}`)
        : null;
      if (!found) throw HttpRefusal.notFound;
      const { name, mediaType: type, size: whole } = found;
      const { from, size } = askedPart(request, response, whole);
      const part = await row(sql<{ bytes: Uint8Array }>`
        select substring(bytes from ${from + 1} for ${size}) as bytes from coaching_file where id = ${id}`);
      if (!part) throw HttpRefusal.notFound;
      await sendFile(response, { name, type, size, pieces: inPieces(part.bytes) });
    });

async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** The whole body. Somebody whose file is too large is heard out, within reason, so that she learns why. */
async function bodyOf(request: Request): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of request as AsyncIterable<Uint8Array>) {
    size += piece.length;
    if (size > 4 * longestDraftFile) break;
    if (size <= longestDraftFile) pieces.push(piece);
  }
  if (size > longestDraftFile)
    throw new HttpRefusal(413, 'FileTooLarge', `A file may have up to ${longestDraftFile / 2 ** 20} MB.`);
  if (size === 0) throw new HttpRefusal(400, 'EmptyFile', 'The file is empty.');
  return Buffer.concat(pieces);
}

/** Keeps a file without the place where it was taken. What she brought before and never sent goes. */
async function keepFile(trainee: unknown, name: string, bytes: Uint8Array): Promise<string> {
  const kind = draftFileKind(bytes);
  if (!kind) throw new HttpRefusal(415, 'NotADraftFile', 'A file is a JPEG, a PNG or an MP4.');
  const whose = typeof trainee === 'string' && trainee ? await coachedByMe(trainee) : await coachedSelf();
  if (Refusal.is(whose)) throw new HttpRefusal(404, whose.code, whose.message);
  const { traineeId } = whose as Coached;
  await rows(sql`
    delete from coaching_file f where f.trainee_id = ${traineeId} and f.created_at < now() - interval '1 hour'
      and not exists (select from coaching_draft d where d.file_id = f.id)`);
  const id = newId();
  const kept = withoutPlaces(bytes, kind);
  await rows(sql`
    insert into coaching_file (id, trainee_id, name, media_type, size, bytes)
    values (${id}, ${traineeId}, ${name}, ${kind}, ${kept.length}, ${Buffer.from(kept)})`);
  return id;
}
