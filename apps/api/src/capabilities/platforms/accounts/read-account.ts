import { Id } from '@fulian/domain/kernel';
import { inOrderOf, loader } from '../../../platform/loader.js';
import { sql } from '../../../platform/rows.js';
import type { AccountType } from './account.type.js';
import { accountRows } from './account-rows.js';

/** Accounts by id, gathered; null where there is none, or none that is one's own to see. */
export const readAccount = loader<string, AccountType | null>(async (ids) =>
  inOrderOf(ids, await accountRows(sql`where a.id = any(${ids.filter(Id.matches)}::uuid[])`), ({ id }) => id),
);
