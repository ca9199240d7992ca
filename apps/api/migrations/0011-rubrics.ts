import { Migration } from '@mikro-orm/migrations';

/** By what homes are rated, version after version; what was published never changes again. */
export default class Rubrics extends Migration {
  override up(): void {
    this.addSql(`
create table rubric (
  id uuid primary key,
  unit_path ltree not null references unit (path) on update cascade,
  name text not null check (name <> ''),
  rubric_version int not null check (rubric_version > 0),
  content jsonb not null,
  -- The digest of the canonical text, from publishing on: receipts name it.
  sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
  published_at timestamptz,
  version int not null default 1,
  check ((sha256 is null) = (published_at is null)),
  unique (unit_path, name, rubric_version)
);
-- Of each rubric one draft at a time.
create unique index rubric_draft on rubric (unit_path, name) where published_at is null;
create index rubric_by_name on rubric (name, rubric_version desc);
call secure_by_unit('rubric');
call open_to_readers('rubric', 'published', 'published_at is not null');

create function keep_published_rubric() returns trigger language plpgsql as $$
begin
  if old.published_at is not null and (tg_op = 'DELETE' or row (new.name, new.rubric_version, new.content, new.sha256,
    new.published_at) is distinct from row (old.name, old.rubric_version, old.content, old.sha256, old.published_at)) then
    raise exception 'A published rubric does not change.';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger keep_published_rubric before update or delete on rubric
  for each row execute function keep_published_rubric();
`);
  }
}
