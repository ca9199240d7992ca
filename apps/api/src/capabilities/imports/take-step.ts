import { type ImportEvent, type ImportFormatName, ImportState, type RowCounts } from '@fulian/domain/imports';
import { Id, Refusal } from '@fulian/domain/kernel';
import { row, sql } from '../../platform/rows.js';
import type { RecognisedBy } from './import.type.js';
import type { KeptColumn } from './reading/keep-recognition.js';

/** Which import is meant, and as it was when somebody looked at it. */
export interface ImportStep {
  readonly importId: string;
  readonly version: number;
}

/** What of an import its steps are decided by. */
export interface SteppedImport {
  readonly id: string;
  readonly state: ImportState;
  readonly version: number;
  readonly format: ImportFormatName | null;
  readonly recognisedBy: RecognisedBy | null;
  readonly columns: readonly KeptColumn[];
  readonly unitId: string;
  readonly unitPath: string;
  readonly rowCounts: RowCounts;
}

export type StepRefusal = Refusal<'ImportNotFound' | 'WrongImportState' | 'StaleVersion'>;

/** Not hers and not there look the same. */
const notFound = Refusal.of('ImportNotFound', 'There is no such import in your subtree.', ['importId']);

/**
 * Finds an import and holds it until the mutation's end, if `event` may happen to it now and nobody else was faster.
 */
export async function takeStep(
  { importId, version }: ImportStep,
  event: ImportEvent,
): Promise<SteppedImport | StepRefusal> {
  if (!Id.matches(importId)) return notFound;
  const found = await row(sql<SteppedImport>`
    select id, state, version, format, recognised_by as "recognisedBy", columns, unit_id as "unitId", unit_path::text as "unitPath", row_counts as "rowCounts"
    from import where id = ${importId} for update`);
  if (!found) return notFound;
  if (found.version !== version)
    return Refusal.of('StaleVersion', `The import has changed since: it is at version ${found.version}.`, [
      'version',
    ]);
  const next = ImportState.after(found.state, event);
  return Refusal.is(next) ? next : found;
}
