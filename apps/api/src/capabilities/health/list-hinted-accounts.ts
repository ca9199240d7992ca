import { hintThresholds } from '@fulian/domain/health';
import { CalendarDate } from '@fulian/domain/kernel';
import { currentActor } from '../../access/work.js';
import { nodesOf } from '../../platform/along.js';
import { today } from '../../platform/clock.js';
import { type Connection, Cursor, connectionOf, type PageArgs, pageSize } from '../../platform/connection.js';
import type { Selection } from '../../platform/look-ahead.js';
import { sql } from '../../platform/rows.js';
import { type AccountType, accountRows } from '../platforms/index.js';
import type { HintedAccountType } from './hint.type.js';
import { readHints } from './read-hints.js';

/**
 * The accounts of one's own unit and of those directly below it that a hint is told about, in the order of the tree. All
 * of them are looked at: a unit with those directly below it holds some hundred accounts at most.
 * @param asked what is asked of the page
 */
export async function listHintedAccounts(
  args: PageArgs,
  asked: Selection,
): Promise<Connection<HintedAccountType>> {
  const size = pageSize(args);
  const accounts = await accountsToldAbout(nodesOf(asked).account ?? {});
  const hinted = (
    await Promise.all(accounts.map(async (account) => ({ account, hints: await readHints(account.id) })))
  ).filter(({ hints }) => hints.length > 0);
  const last = args.after ? Cursor.decode(args.after, 1)[0] : null;
  const begin = last ? hinted.findIndex(({ account }) => account.id === last) + 1 : 0;
  return connectionOf(
    hinted.slice(begin, begin + size + 1),
    args,
    ({ account }) => [account.id],
    (each) => each,
    hinted.length,
  );
}

/** Open ones, and those closed so lately that it is still worth a word. */
async function accountsToldAbout(asked: Selection): Promise<AccountType[]> {
  const actor = currentActor();
  if (actor.kind !== 'member') return [];
  const since = CalendarDate.plusDays(today(), -hintThresholds.recentDays);
  return accountRows(
    sql`where a.unit_id in (select id from unit where id = ${actor.unitId} or parent_id = ${actor.unitId})
      and (a.closed_on is null or a.closed_on >= ${since}::date)
      order by a.place, a.platform, a.name collate "C", a.id`,
    asked,
  );
}
