import { Id } from '@fulian/domain/kernel';
import { isAmong } from '../../../platform/is-among.js';
import { inOrderOf, loader } from '../../../platform/loader.js';
import { sql } from '../../../platform/rows.js';
import type { AccountType } from './account.type.js';
import { accountRows } from './account-rows.js';

/** Accounts by id, gathered; null where there is none, or none that is one's own to see. */
export const readAccount = loader<string, AccountType | null>(async (ids) =>
  inOrderOf(ids, await accountRows(sql`where ${isAmong('a.id', ids.filter(Id.matches))}`), ({ id }) => id),
);
