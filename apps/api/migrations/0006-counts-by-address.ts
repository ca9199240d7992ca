import { Migration } from '@mikro-orm/migrations';

/**
 * How often each client address came to a door of sign-in: kept here, so that all processes count together. The key is a
 * digest, because nobody needs a list of who came from where.
 */
export default class CountsByAddress extends Migration {
  override up(): void {
    this.addSql(`
create table auth_request_count (
  key text primary key,
  count int not null,
  begun_at timestamptz not null
);
create index auth_request_count_by_time on auth_request_count (begun_at);
call secure_by('auth_request_count', '(select app_kind()) = ''auth''');
`);
  }
}
