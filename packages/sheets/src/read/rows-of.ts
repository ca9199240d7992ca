import type { SheetRow } from '@fulian/domain/imports';
import { refusalOf } from './refuse.js';
import type { SheetRefusal } from './sheet-refusal.js';

/** The rows of batches one by one; a refusal from below becomes the last item. */
export async function* rowsOf(
  batches: AsyncIterable<readonly SheetRow[]>,
): AsyncGenerator<SheetRow | SheetRefusal> {
  try {
    for await (const batch of batches) yield* batch;
  } catch (error) {
    yield refusalOf(error);
  }
}
