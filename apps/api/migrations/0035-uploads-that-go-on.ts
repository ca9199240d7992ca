import { Migration } from '@mikro-orm/migrations';

/** Uploads that go on where they broke off, and originals that are sealed or discarded. */
export default class UploadsThatGoOn extends Migration {
  override up(): void {
    this.addSql(`
-- A file on its way: its parts stand in import_file_part under the id its import will have. It goes when the import is
-- begun, or after a day.
create table import_upload (
  id uuid primary key,
  unit_id uuid not null,
  unit_path ltree not null,
  account_id uuid references account,
  person_id uuid not null references person,
  file_name text not null check (file_name <> ''),
  file_size int not null check (file_size > 0),
  -- How much of it has arrived, and in how many parts.
  received int not null default 0 check (received between 0 and file_size),
  parts int not null default 0,
  created_at timestamptz not null default now(),
  foreign key (unit_id, unit_path) references unit (id, path) on update cascade
);
create index import_upload_by_age on import_upload (created_at);
-- Hers alone, and only while the unit is within her reach.
call secure_by('import_upload', 'unit_path <@ (select app_subtree())
  and (person_id = (select app_person()) or (select app_kind()) = ''system'')');

-- Whether a part is sealed with the installation's key; those from before are not.
alter table import_file_part add column sealed boolean not null default false;

-- Whether the file itself is still there; its hash always is.
alter table import add column original_kept boolean not null default true;
update import set original_kept = false where state = 'discarded';
`);
  }
}
