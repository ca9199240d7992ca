import { Migration } from '@mikro-orm/migrations';

/** What came to a home and when it was answered: nothing of who wrote, and nothing of what about. */
export default class Matters extends Migration {
  override up(): void {
    this.addSql(`
create table matter (
  id uuid primary key,
  unit_id uuid not null,
  unit_path ltree not null,
  received_on date not null,
  channel text not null check (channel in ('message', 'phone', 'visit', 'letter', 'other')),
  kind text not null check (kind in ('question', 'complaint', 'error')),
  -- How many of the same day and the same answer stand in the line.
  matters int not null check (matters between 1 and 99),
  answered_on date check (answered_on >= received_on),
  version int not null default 1,
  told_by text not null default coalesce(app_actor(), app_kind()),
  foreign key (unit_id, unit_path) references unit (id, path) on update cascade
);
create index matter_by_unit on matter (unit_id, received_on);
call secure_by_unit('matter');
`);
  }
}
