import type { Request, Response } from 'express';
import { inTransaction } from '../../../../access/work.js';
import type { RouteGround } from '../../../../platform/capability.js';
import { HttpRefusal } from '../../../../platform/http-refusal.js';
import { nameOfFile } from '../../../../platform/name-of-file.js';
import { destinationOf, inSendersWork } from '../destination.js';
import { fileLimitBytes } from '../file-limit.js';
import { hearOut } from '../hear-out.js';
import { tooLarge } from '../too-large.js';
import { finishUpload } from './finish-upload.js';
import { receiveRest } from './receive-rest.js';
import { beginUpload, sizeOfArrived, uploadUnderWay } from './upload.js';

type Route = (ground: RouteGround) => (request: Request, response: Response) => Promise<void>;

const version = '1.0.0';
const told = { 'tus-resumable': version, 'cache-control': 'no-store' };

/**
 * That header is also what keeps other sites out: a browser sends it across origins only after asking, and nobody here
 * answers such a question.
 */
function needsVersion(request: Request): void {
  if (request.get('tus-resumable') !== version)
    throw new HttpRefusal(412, 'UploadVersion', `Uploads speak tus ${version}.`);
}

/** `POST /imports/uploads?unit=<id>&account=<id>`: announces a file (`upload-length`, `upload-metadata: filename …`). */
export const beginRoute: Route = (ground) => async (request, response) => {
  needsVersion(request);
  const id = await inSendersWork(ground, request, async () => {
    const to = await destinationOf(request);
    const size = wholeNumber(request.get('upload-length'));
    const name = nameIn(request.get('upload-metadata'));
    if (!name) throw new HttpRefusal(400, 'FileNameMissing', 'Send the name of the file in upload-metadata.');
    if (size === 0) throw new HttpRefusal(400, 'EmptyFile', 'The file is empty.');
    if (size > fileLimitBytes) throw tooLarge();
    return inTransaction(() => beginUpload(to, name, size));
  });
  response
    .set({ ...told, location: `/imports/uploads/${id}` })
    .status(201)
    .json({ id });
};

/** `HEAD /imports/uploads/:id`: how far it has come. One that is there to the end is an import from now on. */
export const askRoute: Route = (ground) => async (request, response) => {
  needsVersion(request);
  await inSendersWork(ground, request, async () => {
    const id = String(request.params.id);
    const upload = await uploadUnderWay(id);
    if (upload?.received === upload?.size && upload) await finishUpload(upload);
    const size = upload?.size ?? (await sizeOfArrived(id));
    if (size === null) throw HttpRefusal.notFound;
    response
      .set({ ...told, 'upload-offset': String(upload?.received ?? size), 'upload-length': String(size) })
      .status(200)
      .end();
  });
};

/** `PATCH /imports/uploads/:id`: the file from `upload-offset` on; what comes of it is kept, the line may break anywhere. */
export const sendRoute: Route = (ground) => async (request, response) => {
  const received = await receive(ground, request).catch((error) => {
    hearOut(request);
    throw error;
  });
  if (request.destroyed && !request.complete) return;
  response
    .set({ ...told, 'upload-offset': String(received) })
    .status(204)
    .end();
};

async function receive(ground: RouteGround, request: Request): Promise<number> {
  needsVersion(request);
  return inSendersWork(ground, request, async () => {
    const id = String(request.params.id);
    const upload = await uploadUnderWay(id);
    if (!upload) return nothingLeft(request, await sizeOfArrived(id));
    checkOffset(request, upload.received);
    const received = await receiveRest(upload, request.iterator({ destroyOnReturn: false }));
    if (received === upload.size) await finishUpload(upload);
    return received;
  });
}

/** A file that is there to the end takes no more: whoever sends it a second time learns how far it is. */
function nothingLeft(request: Request, size: number | null): number {
  if (size === null) throw HttpRefusal.notFound;
  checkOffset(request, size);
  return size;
}

function checkOffset(request: Request, received: number): void {
  if (request.get('content-type') !== 'application/offset+octet-stream')
    throw new HttpRefusal(415, 'UploadType', 'Send the rest as application/offset+octet-stream.');
  if (wholeNumber(request.get('upload-offset')) !== received)
    throw new HttpRefusal(409, 'UploadMoved', `The file is there up to byte ${received}.`);
}

function wholeNumber(text: string | undefined): number {
  if (!text || !/^\d{1,15}$/.test(text))
    throw new HttpRefusal(400, 'UploadNumber', 'Lengths and offsets are whole numbers of bytes.');
  return Number(text);
}

/** The name in `filename <base64>,…`. */
function nameIn(metadata: string | undefined): string | undefined {
  const encoded = /(?:^|,)\s*filename ([A-Za-z0-9+/=]+)/.exec(metadata ?? '')?.[1];
  return encoded && nameOfFile(encodeURIComponent(Buffer.from(encoded, 'base64').toString('utf8')));
}
