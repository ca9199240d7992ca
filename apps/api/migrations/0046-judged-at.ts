import { Migration } from '@mikro-orm/migrations';

/** An import says which state of the figures its rows were judged against, so that a commit judges them again only if that is over. */
export default class JudgedAt extends Migration {
  override up(): void {
    this.addSql(`
-- Which writing of the sums of its unit was known as its reading began; null where it began before this was kept.
alter table import add column judged_at text;
`);
  }
}
