import { type RawBuilder, sql } from 'kysely';
import { rows } from '../../../platform/rows.js';
import type { AccountType } from './account.type.js';

const columns = sql.raw(`
  a.id, a.version, a.platform, a.name, a.handle, a.url, a.filing_number as "filingNumber",
  a.opened_on::text as "openedOn", a.closed_on::text as "closedOn", a.unit_id as "unitId",
  a.unit_path::text as "unitPath"`);

/** Reads accounts; `rest` goes on after `from account a`. */
export const accountRows = (rest: RawBuilder<unknown>): Promise<AccountType[]> =>
  rows(sql<AccountType>`select ${columns} from account a ${rest}`);
