import { CalendarDate } from '@fulian/domain/kernel';
import type { suggestCounts } from '@fulian/domain/ratings';
import { row, sql } from '../../../platform/rows.js';

type Seen = Parameters<typeof suggestCounts>[1];

/**
 * What the system saw a home do within the year: the works of its open accounts that were brought in. A work that two
 * accounts published on the same day under the same title is one. Whether it is her own, only she can say.
 */
export async function readSeenDeeds(unitId: string, today: CalendarDate): Promise<Seen> {
  const found = await row(sql<{ works: number }>`
    select count(distinct (w.title, w.published_on))::int as works
    from work w join account a on a.id = w.account_id
    where a.unit_id = ${unitId} and a.closed_on is null
      and w.published_on > ${CalendarDate.plusDays(today, -365)}::date and w.published_on <= ${today}::date`);
  const works = found?.works ?? 0;
  return {
    original_works: {
      count: works,
      source: `导入的作品：近一年 ${works} 件，同日同题只计一次；转载的请减去`,
    },
  };
}
