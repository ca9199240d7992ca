import type { Refusal } from '@fulian/domain/kernel';
import { inTransaction } from '../../access/work.js';
import { announce } from '../../platform/announce.js';
import { rows, sql } from '../../platform/rows.js';
import { progressChannel } from './queues.js';

/** Why an import failed, as it is kept with it. */
export interface ImportProblem {
  readonly code: string;
  readonly message: string;
  /** Headers that a file of the nearest format would have. */
  readonly missing?: readonly string[];
}

/** Ends a step under way as failed, unless it has ended meanwhile. */
export async function failImport(
  importId: string,
  { code, message, ...more }: Refusal & ImportProblem,
): Promise<void> {
  const problem: ImportProblem = { code, message, ...(more.missing && { missing: more.missing }) };
  await inTransaction(async () => {
    await rows(sql`
      update import set state = 'failed', problem = ${JSON.stringify(problem)}::jsonb, version = version + 1
      where id = ${importId} and state in ('received', 'reading', 'committing')`);
    await announce(progressChannel, importId);
  });
}
