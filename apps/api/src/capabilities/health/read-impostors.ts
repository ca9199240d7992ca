import { Id } from '@fulian/domain/kernel';
import type { RawBuilder } from 'kysely';
import { isAmong } from '../../platform/is-among.js';
import { loader } from '../../platform/loader.js';
import { rows, sql } from '../../platform/rows.js';
import type { ImpostorReportType } from './impostor.type.js';

type Row = ImpostorReportType & { readonly accountId: string };

const impostorRows = (rest: RawBuilder<unknown>): Promise<Row[]> =>
  rows(sql<Row>`
    select id, account_id as "accountId", version, url, note, seen_on::text as "seenOn",
      settled_on::text as "settledOn", outcome
    from impostor_report ${rest}`);

/** The reports about an account, the latest first. */
export const readImpostors = loader<string, ImpostorReportType[]>(async (accountIds) => {
  const found = await impostorRows(sql`where ${isAmong('account_id', accountIds)} order by id desc`);
  const byAccount = Map.groupBy(found, ({ accountId }) => accountId);
  return accountIds.map((id) => byAccount.get(id) ?? []);
});

/** One report of one's own subtree. */
export const findImpostor = async (id: string): Promise<ImpostorReportType | null> =>
  Id.matches(id) ? ((await impostorRows(sql`where id = ${id}`))[0] ?? null) : null;

/** The same, held until the mutation's end. */
export const holdImpostor = async (id: string): Promise<ImpostorReportType | null> =>
  Id.matches(id) ? ((await impostorRows(sql`where id = ${id} for update`))[0] ?? null) : null;
