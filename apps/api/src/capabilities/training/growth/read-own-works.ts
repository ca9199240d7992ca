import { CalendarDate } from '@fulian/domain/kernel';
import type { OwnWork, OwnWorks, Unanswered } from '@fulian/domain/training';
import { businessTimeZone, today } from '../../../platform/clock.js';
import { loader } from '../../../platform/loader.js';
import { row, rows, sql } from '../../../platform/rows.js';

/** All that exports tell of a trainee's account, and the account itself. */
export interface OwnExports extends OwnWorks {
  readonly unanswered: Unanswered | null;
  /** Null while she has named no account. */
  readonly account: { readonly name: string; readonly url: string | null } | null;
}

interface Reach {
  readonly fromOn: CalendarDate | null;
  readonly untilOn: CalendarDate | null;
  readonly unanswered: number | null;
  readonly countedOn: CalendarDate | null;
  readonly accountName: string;
  readonly accountUrl: string | null;
}

const none: OwnExports = { works: [], known: null, unanswered: null, account: null };
const yearDays = 366;

/** Read once per root field for a trend, growth and eligibility alike; row security gives nothing to anybody else. */
export const readOwnWorks = loader<string, OwnExports>((ids) => Promise.all(ids.map(readOne)));

async function readOne(traineeId: string): Promise<OwnExports> {
  const reach = await row(sql<Reach>`
    select from_on::text as "fromOn", until_on::text as "untilOn", unanswered, counted_on::text as "countedOn",
      account_name as "accountName", account_url as "accountUrl"
    from reach_of_trainee_exports(${traineeId}, ${businessTimeZone})`);
  if (!reach) return none;
  const works = await rows(sql<OwnWork>`
    select published_on::text as "publishedOn", hour, title, plays::float8 as plays, comments::float8 as comments
    from works_of_trainee(${traineeId}, ${businessTimeZone})
    where published_on > ${CalendarDate.plusDays(today(), -yearDays)}`);
  const { fromOn, untilOn, unanswered, countedOn, accountName: name, accountUrl: url } = reach;
  return {
    works,
    known: fromOn && untilOn ? { fromOn, untilOn } : null,
    unanswered: unanswered !== null && countedOn ? { count: unanswered, countedOn } : null,
    account: { name, url },
  };
}
