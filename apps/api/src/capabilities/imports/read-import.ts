import type { ImportFormatName, ImportState, RowCounts } from '@fulian/domain/imports';
import { Id } from '@fulian/domain/kernel';
import { type RawBuilder, sql } from 'kysely';
import { inOrderOf, loader } from '../../platform/loader.js';
import { rows } from '../../platform/rows.js';
import type { KeptEffect } from './committing/effects.js';
import type { ImportProblem } from './fail-import.js';
import type { ImportType, RecognisedBy } from './import.type.js';
import type { KeptColumn } from './reading/keep-recognition.js';

interface ImportRecord {
  readonly id: string;
  readonly version: number;
  readonly state: ImportState;
  readonly fileName: string;
  readonly fileSize: number;
  readonly fileSha256: string;
  readonly originalKept: boolean;
  readonly format: ImportFormatName | null;
  readonly confidence: number | null;
  readonly recognisedBy: RecognisedBy | null;
  readonly createdAt: string;
  readonly committedAt: string | null;
  readonly undoneAt: string | null;
  readonly importedBy: string;
  readonly columns: readonly KeptColumn[];
  readonly rowCounts: RowCounts;
  readonly problem: ImportProblem | null;
  readonly unitId: string;
  readonly accountId: string | null;
  readonly mappingId: string | null;
  readonly repeatOfId: string | null;
  readonly keptEffects: readonly KeptEffect[];
  readonly doneRows: number;
  readonly totalRows: number | null;
}

const columns = sql`
  i.id, i.version, i.state, i.file_name as "fileName", i.file_size as "fileSize",
  i.file_sha256 as "fileSha256", i.original_kept as "originalKept", i.format, i.confidence,
  i.recognised_by as "recognisedBy", i.mapping_id as "mappingId", i.created_at as "createdAt",
  i.committed_at as "committedAt", i.undone_at as "undoneAt", i.person_name as "importedBy", i.columns,
  i.row_counts as "rowCounts", i.problem, i.unit_id as "unitId", i.account_id as "accountId",
  i.repeat_of_id as "repeatOfId", i.effects as "keptEffects", i.done_rows as "doneRows", i.total_rows as "totalRows"`;

/** Reads imports; `rest` goes on after `from import i`. */
export async function importRecords(rest: RawBuilder<unknown>): Promise<ImportType[]> {
  const found = await rows(sql<ImportRecord>`select ${columns} from import i ${rest}`);
  return found.map(({ problem, columns: kept, createdAt, committedAt, undoneAt, ...record }) => ({
    ...record,
    columns: kept.map((column) => ({ ...column, isKnown: column.isKnown ?? column.field !== null })),
    createdAt: new Date(createdAt),
    committedAt: committedAt ? new Date(committedAt) : null,
    undoneAt: undoneAt ? new Date(undoneAt) : null,
    problem: problem && { code: problem.code, message: problem.message, missing: problem.missing ?? [] },
  }));
}

/** Imports by id, gathered; null where there is none within the work's subtree. */
export const readImport = loader<string, ImportType | null>(async (ids) =>
  inOrderOf(
    ids,
    await importRecords(sql`where i.id = any(${ids.filter(Id.matches)}::uuid[])`),
    ({ id }) => id,
  ),
);
