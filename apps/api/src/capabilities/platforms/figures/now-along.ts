import { type RawBuilder, sql } from 'kysely';
import { type Along, nothingAlong } from '../../../platform/along.js';
import type { Selection } from '../../../platform/look-ahead.js';

/**
 * The field `now` of the figures of units, read along: what stands now, over all platforms.
 * @param asked what is asked of it; undefined where the field is not asked for.
 * @param unitId the column that holds the unit's id.
 */
export const nowAlong = (asked: Selection | undefined, unitId: RawBuilder<unknown>): Along =>
  asked
    ? {
        columns: sql`, n.accounts as "now.accounts", n.reporting_accounts as "now.reportingAccounts",
          n.followers as "now.followers", n.last_reported_on as "now.lastReportedOn"`,
        joins: sql` cross join lateral (
          select coalesce(sum(accounts), 0)::int as accounts, coalesce(sum(reporting_accounts), 0)::int as reporting_accounts,
            coalesce(sum(followers), 0)::bigint as followers, max(last_reported_on)::text as last_reported_on
          from figures_now where unit_id = ${unitId}) n`,
      }
    : nothingAlong;
