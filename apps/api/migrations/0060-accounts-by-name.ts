import { Migration } from '@mikro-orm/migrations';

/** Lists of accounts go on by name within a unit and a platform, so that people find one where they look for it. */
export default class AccountsByName extends Migration {
  override up(): void {
    this.addSql(`
drop index account_by_place;
-- By the characters' own order, so that the list and its index agree whatever the server's locale is.
create index account_by_place on account (place, platform, name collate "C", id);
`);
  }
}
