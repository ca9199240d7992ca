import { type ColumnMapping, ImportState } from '@fulian/domain/imports';
import { Refusal } from '@fulian/domain/kernel';
import { inTransaction } from '../../../access/work.js';
import { announce } from '../../../platform/announce.js';
import { row, rows, sql } from '../../../platform/rows.js';
import { failImport } from '../fail-import.js';
import type { AskedStep } from '../in-askers-name.js';
import { stateOfFigures } from '../judging/state-of-figures.js';
import { progressChannel } from '../queues.js';

/** One go at reading a file. */
export interface ReadingTask extends AskedStep {
  readonly importId: string;
  /** Which go it is; a later one takes over from it. */
  readonly attempt: number;
  readonly fileName: string;
  readonly unitId: string;
  readonly accountId: string | null;
  /** What somebody decided about its columns; null where nobody has. */
  readonly mapping: (ColumnMapping & { readonly mappingId: string | null }) | null;
}

interface Found extends Omit<ReadingTask, 'importId'> {
  readonly state: ImportState;
  readonly triesLeft: number;
}

/**
 * Begins to read from the start, whatever an earlier go has left behind; null when there is nothing to read (any more).
 * From here on an earlier go that is still alive, though taken for dead, can write nothing.
 */
export const beginReading = (importId: string): Promise<ReadingTask | null> =>
  inTransaction(async () => {
    const found = await row(sql<Found>`
      select state, attempt, tries_left as "triesLeft", file_name as "fileName", unit_id as "unitId",
        unit_path::text as "unitPath", account_id as "accountId", asked_by as "askedBy",
        mapping || jsonb_build_object('mappingId', mapping_id) as mapping
      from import where id = ${importId} for update`);
    if (!found || !ImportState.allows(found.state, 'start_reading')) return null;
    if (found.triesLeft === 0) {
      await failImport(importId, Refusal.of('GivenUp', 'Reading the file broke off again and again.'));
      return null;
    }
    const attempt = found.attempt + 1;
    await rows(sql`
      update import set state = 'reading', attempt = ${attempt}, tries_left = tries_left - 1, done_rows = 0,
        total_rows = null, row_counts = default, judged_at = ${stateOfFigures(sql`unit_path`)}, version = version + 1
      where id = ${importId}`);
    await rows(sql`delete from import_row where import_id = ${importId}`);
    await announce(progressChannel, importId);
    return { ...found, importId, attempt };
  });
