import { Id } from '@fulian/domain/kernel';
import { holdCamps, readCamps } from '@fulian/domain/training';
import type { Request, Response } from 'express';
import type { RouteGround } from '../../../platform/capability.js';
import { HttpRefusal } from '../../../platform/http-refusal.js';
import { row, sql } from '../../../platform/rows.js';
import { sendFile } from '../../../platform/send-file.js';
import { fileNameIn } from '../files/file-name-in.js';
import { inMembersWork } from '../files/in-members-work.js';
import { readBody } from '../files/read-body.js';
import { addMaterial, materialLimitBytes } from './add-material.js';

/** `POST /training-files/camps/:id/materials`: the file is the body, its name is in `x-file-name`. */
export const materialUploadRoute =
  (ground: RouteGround) =>
  async (request: Request, response: Response): Promise<void> => {
    const name = fileNameIn(request);
    const bytes = await readBody(request, materialLimitBytes);
    const campId = String(request.params.id);
    const made = await inMembersWork(ground, request, holdCamps, () => addMaterial(campId, name, bytes));
    response.status(201).json(made);
  };

interface Stored {
  readonly name: string;
  readonly size: number;
  readonly bytes: Uint8Array;
}

/** `GET /training-files/materials/:id`: to be kept, never to be shown by a page of ours. */
export const materialRoute =
  (ground: RouteGround) =>
  async (request: Request, response: Response): Promise<void> => {
    const id = String(request.params.id);
    const found = await inMembersWork(ground, request, readCamps, async () =>
      Id.matches(id) ? row(sql<Stored>`select name, size, bytes from camp_material where id = ${id}`) : null,
    );
    if (!found) throw HttpRefusal.notFound;
    const { name, size, bytes } = found;
    const pieces = (async function* () {
      yield bytes;
    })();
    await sendFile(response, { name, type: 'application/octet-stream', size, pieces });
  };
