import type { ImportFormat } from '@fulian/domain/imports';
import type { CalendarDate } from '@fulian/domain/kernel';
import type { PlatformKind } from '@fulian/domain/platforms';
import { rows, sql } from '../../../platform/rows.js';
import type { ReadingTask } from './begin-reading.js';

/** An account that rows may speak of. */
export interface KnownAccount {
  readonly id: string;
  readonly platform: PlatformKind;
  readonly closedOn: CalendarDate | null;
}

/**
 * Whose file it is: the account somebody chose, if it can have such a file; where nobody chose, the unit's only open
 * account that can. Null: somebody has to say.
 */
export async function fileAccount(
  { accountId, unitId, unitPath }: ReadingTask,
  format: ImportFormat,
): Promise<KnownAccount | null> {
  const platform = format.platform ?? null;
  const candidates = accountId
    ? sql`a.id = ${accountId} and a.unit_path <@ ${unitPath}::ltree`
    : sql`a.unit_id = ${unitId} and a.closed_on is null`;
  const found = await rows(sql<KnownAccount>`
    select a.id, a.platform, a.closed_on::text as "closedOn" from account a
    where ${candidates} and (${platform}::text is null or a.platform = ${platform}) limit 2`);
  return found.length === 1 ? (found[0] as KnownAccount) : null;
}
