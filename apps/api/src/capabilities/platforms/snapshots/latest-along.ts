import { metrics } from '@fulian/domain/platforms';
import { type RawBuilder, sql } from 'kysely';
import { type Along, nothingAlong } from '../../../platform/along.js';
import type { Selection } from '../../../platform/look-ahead.js';
import { latestOf } from './read-latest-snapshot.js';

/**
 * The field `latest` of rows of accounts, read along; `snapshotOf` makes a snapshot of it.
 * @param asked what is asked of the snapshot; undefined where the field is not asked for.
 * @param accountId the column that holds the account's id.
 */
export function latestAlong(asked: Selection | undefined, accountId: RawBuilder<unknown>): Along {
  if (!asked) return nothingAlong;
  const counts = metrics.filter((metric) => metric in asked);
  return {
    columns: sql.raw(
      `, s.day::text as "latest.on", s.censored as "latest.censored"${counts.map((metric) => `, s.${metric} as "latest.${metric}"`).join('')}`,
    ),
    joins: sql` left join lateral ${latestOf(accountId)} s on true`,
  };
}
