import { Migration } from '@mikro-orm/migrations';

const metrics = [
  'reads',
  'plays',
  'likes',
  'comments',
  'shares',
  'favourites',
  'wows',
  'place',
  'profile_visits',
];

/** What files tell of articles beside their reads: 在看, and which of those sent out together an article is. */
export default class WowsAndHeadlines extends Migration {
  override up(): void {
    this.addSql(`
-- A place is counted from 1, the headline. Where a file only tells that a work is no headline, it is "2 at least".
alter table work_report
  add wows bigint check (wows >= 0),
  add place smallint check (place >= 1),
  drop constraint work_report_censored_check,
  add constraint work_report_censored_check check (censored <@ array[${metrics.map((name) => `'${name}'`).join(', ')}]);
`);
  }
}
