import { type CalendarDate, Refusal } from '@fulian/domain/kernel';
import { allowReport, type Metric, metrics, Snapshot } from '@fulian/domain/platforms';
import { lastly } from '../../../access/work.js';
import { today } from '../../../platform/clock.js';
import { rows, sql } from '../../../platform/rows.js';
import type { AccountEntity } from '../accounts/account.entity.js';
import { accountNotFound, findAccount } from '../accounts/find-account.js';
import { countOf } from '../count-of.js';

export interface TypedSnapshot extends Readonly<Partial<Record<Metric, number | null>>> {
  readonly accountId: string;
  readonly on: CalendarDate;
  readonly censored?: readonly Metric[] | null;
}

/** Tells an account's figures of a day by hand: new ones, or a correction of those told before. */
export async function recordSnapshot(input: TypedSnapshot): Promise<AccountEntity | Refusal> {
  const account = await findAccount(input.accountId);
  if (!account) return accountNotFound('accountId');
  const told = read(input);
  if (Refusal.is(told)) return told;
  const refusal = allowReport(account, input.on, told, today());
  if (refusal) return refusal;
  const values = metrics.map((metric) => input[metric] ?? null);
  const censored = metrics.filter((metric) => told[metric].state === 'censored');
  await lastly(() =>
    rows(sql`
    insert into snapshot_report (account_id, unit_path, province_id, day, origin, ${sql.raw(metrics.join(', '))}, censored)
    select id, unit_path, province_id, ${input.on}::date, 'typed',
      ${sql.join(values.map((value) => sql`${value}::bigint`))}, nullif(${censored}::text[], '{}')
    from account where id = ${account.id}`),
  );
  return account;
}

function read(input: TypedSnapshot): Snapshot | Refusal<'NotACount'> {
  const wrong = metrics.find((metric) => (input[metric] ?? 0) < 0);
  return wrong
    ? Refusal.of('NotACount', 'A count is 0 or more.', [wrong])
    : Snapshot.of((metric) => countOf(input[metric] ?? null, metric, input.censored ?? null));
}
