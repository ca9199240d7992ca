import type { CalendarDate } from '@fulian/domain/kernel';
import type { PlatformKind } from '@fulian/domain/platforms';
import { row, rows, sql } from '../../../platform/rows.js';
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
 * @param platforms those it may come from; undefined for any
 */
export async function fileAccount(
  { accountId, unitId, unitPath }: ReadingTask,
  platforms: readonly PlatformKind[] | undefined,
): Promise<KnownAccount | null> {
  const possible = platforms ?? null;
  const candidates = accountId
    ? sql`a.id = ${accountId} and a.unit_path <@ ${unitPath}::ltree`
    : sql`a.unit_id = ${unitId} and a.closed_on is null`;
  const found = await rows(sql<KnownAccount>`
    select a.id, a.platform, a.closed_on::text as "closedOn" from account a
    where ${candidates} and (${possible}::text[] is null or a.platform = any (${possible})) limit 2`);
  return found.length === 1 ? (found[0] as KnownAccount) : null;
}

/** The platform of the account somebody chose for the file. */
export async function chosenPlatform({
  accountId,
  unitPath,
}: ReadingTask): Promise<PlatformKind | undefined> {
  const account = await row(sql<{ platform: PlatformKind }>`
    select platform from account where id = ${accountId} and unit_path <@ ${unitPath}::ltree`);
  return account?.platform;
}
