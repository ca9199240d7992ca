import { CalendarDate } from '@fulian/domain/kernel';
import type { OwnGrowth } from '@fulian/domain/ratings';
import { ownAmong } from '@fulian/domain/training';
import { rows, sql } from '../../../platform/rows.js';

interface TitledWork {
  readonly title: string;
  readonly publishedOn: CalendarDate;
}

/** The own works of a home, as far as titles tell. */
export interface OwnWorksOfHome {
  /** Of the past year. */
  readonly count: number;
  /** Against the year before; null where nothing of that year was brought in, which is not the same as none. */
  readonly growth: OwnGrowth | null;
}

const yearDays = 365;

/**
 * The works of a unit's open accounts that were brought in, without those whose title says that they were passed on and
 * those whose title had come before: a work that two accounts published is one.
 */
export async function readOwnWorks(unitId: string, today: CalendarDate): Promise<OwnWorksOfHome> {
  const since = CalendarDate.plusDays(today, -yearDays);
  const found = await rows(sql<TitledWork>`
    select distinct w.title, w.published_on::text as "publishedOn"
    from work w join account a on a.id = w.account_id
    where a.unit_id = ${unitId} and a.closed_on is null
      and w.published_on > ${CalendarDate.plusDays(since, -yearDays)}::date and w.published_on <= ${today}::date`);
  const { own } = ownAmong(found.map((work) => ({ ...work, hour: null, plays: null, comments: null })));
  const now = own.filter(({ publishedOn }) => publishedOn > since).length;
  const before = own.length - now;
  const wasBroughtIn = found.some(({ publishedOn }) => publishedOn <= since);
  const source = `导入的作品：近一年 ${now} 件，上一年 ${before} 件，标明转载和重复的不计`;
  return { count: now, growth: wasBroughtIn ? { now, before, source } : null };
}
