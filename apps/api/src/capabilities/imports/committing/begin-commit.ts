import { type ImportSubject, importFormats } from '@fulian/domain/imports';
import { Refusal } from '@fulian/domain/kernel';
import { inTransaction } from '../../../access/work.js';
import { row, rows, sql } from '../../../platform/rows.js';
import { failImport } from '../fail-import.js';
import type { AskedStep } from '../in-askers-name.js';

/** One go at turning a file's rows into figures. */
export interface CommitTask extends AskedStep {
  readonly importId: string;
  readonly subject: ImportSubject;
  readonly goodRowsOnly: boolean;
}

interface Found extends Omit<CommitTask, 'importId' | 'subject'> {
  readonly format: string;
  readonly triesLeft: number;
}

/** Begins a commit, or begins it again; null when there is nothing to commit (any more). */
export const beginCommit = (importId: string): Promise<CommitTask | null> =>
  inTransaction(async () => {
    const found = await row(sql<Found>`
      select format, tries_left as "triesLeft", unit_path::text as "unitPath", asked_by as "askedBy",
        good_rows_only as "goodRowsOnly"
      from import where id = ${importId} and state = 'committing' for update`);
    const format = importFormats.find(({ name }) => name === found?.format);
    if (!found || !format) return null;
    if (found.triesLeft === 0) {
      await failImport(importId, Refusal.of('GivenUp', 'Taking the figures over broke off again and again.'));
      return null;
    }
    await rows(sql`update import set tries_left = tries_left - 1 where id = ${importId}`);
    return { ...found, importId, subject: format.subject };
  });
