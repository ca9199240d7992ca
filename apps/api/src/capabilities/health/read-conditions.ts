import type { AccountCondition } from '@fulian/domain/health';
import { isAmong } from '../../platform/is-among.js';
import { rows, sql } from '../../platform/rows.js';

/** How many moves of the followers say what is usual. */
const usualMoves = 31;

export type ConditionRow = AccountCondition & { readonly accountId: string };

/** What is known of the health of accounts, in one statement; of accounts that are not one's own to see there is none. */
export const readConditions = (accountIds: readonly string[]): Promise<ConditionRow[]> =>
  rows(sql<ConditionRow>`
    select a.id as "accountId", a.opened_on::text as "openedOn", a.closed_on::text as "closedOn",
      a.filing_number as "filingNumber", a.closing_noticed_on::text as "closingNoticedOn",
      greatest(
        (select published_on from work where account_id = a.id order by published_on desc limit 1),
        (select day from snapshot where account_id = a.id and posts > 0 order by day desc limit 1)
      )::text as "lastPublishedOn",
      (select day from snapshot where account_id = a.id order by day desc limit 1)::text as "lastReportedOn",
      coalesce((select jsonb_agg(jsonb_build_object('on', day, 'followersStep', followers_step, 'followers', followers)
          order by day) from (
        select day, followers_step, followers from snapshot where account_id = a.id and followers_entry = 0
        order by day desc limit ${usualMoves}) moved), '[]') as moves,
      account_doubles(a.id) as doubles,
      (select jsonb_build_object('on', counted_on, 'count', unanswered) from account_inbox where account_id = a.id
        order by counted_on desc limit 1) as unanswered,
      (select count(*)::int from impostor_report where account_id = a.id and settled_on is null) as "openImpostors"
    from account a where ${isAmong('a.id', accountIds)}`);
