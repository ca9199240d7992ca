import { Migration } from '@mikro-orm/migrations';

/** What of an earlier application holds no longer, as whoever applies says. */
export default class OutdatedFacts extends Migration {
  override up(): void {
    this.addSql(`
-- Criteria whose fact was attested in an earlier application, carried over, and is not so any more.
alter table rating_application add column outdated text[] not null default '{}';
`);
  }
}
