import { HttpRefusal } from '../../../../platform/http-refusal.js';
import { row, sql } from '../../../../platform/rows.js';
import { sealedPart } from '../../originals/original-parts.js';
import { inParts } from '../in-parts.js';
import type { Upload } from './upload.js';

/**
 * Takes what comes of the rest of a file; each part counts once it is kept, and when the line breaks so does what had come
 * of the next one. Returns how many bytes there are now.
 * @throws HttpRefusal when somebody else sends the same rest at the same time, or more comes than was announced
 */
export async function receiveRest(upload: Upload, pieces: AsyncIterable<Uint8Array>): Promise<number> {
  let { received, parts } = upload;
  for await (const bytes of inParts(untilBroken(pieces), upload.size - received)) {
    const sealed = await sealedPart(upload.id, parts, bytes);
    const kept = await row(sql`
      with moved as (
        update import_upload set received = received + ${bytes.length}, parts = parts + 1
        where id = ${upload.id} and received = ${received} and parts = ${parts} returning id, unit_path
      )
      insert into import_file_part (import_id, part, unit_path, bytes, sealed)
      select id, ${parts}, unit_path, ${sealed}, true from moved returning part`);
    if (!kept) throw new HttpRefusal(409, 'UploadMoved', 'The file has come further meanwhile: ask how far.');
    received += bytes.length;
    parts += 1;
  }
  return received;
}

/** A line that breaks ends what came over it, like one that was closed in good order. */
async function* untilBroken(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* pieces;
  } catch (error) {
    if (!isBroken(error)) throw error;
  }
}

const isBroken = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  (error.code === 'ECONNRESET' || error.code === 'ERR_STREAM_PREMATURE_CLOSE');
