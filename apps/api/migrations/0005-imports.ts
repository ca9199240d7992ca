import { Migration } from '@mikro-orm/migrations';

/** Files of figures: how each came in, what its rows said, and which reports they became. */
export default class Imports extends Migration {
  override up(): void {
    this.addSql(`
-- One file brought in for one unit, on its way from arrival to figures. Its rows may speak of accounts of that unit and
-- of all units below it, and of no others.
create table import (
  id uuid primary key,
  province_id uuid not null references unit,
  unit_id uuid not null,
  unit_path ltree not null,
  state text not null default 'received' check (state in ('received', 'reading', 'needs_account', 'ready', 'committing',
    'committed', 'undone', 'failed', 'discarded')),
  file_name text not null check (file_name <> ''),
  file_size int not null check (file_size > 0),
  file_sha256 text not null check (file_sha256 ~ '^[0-9a-f]{64}$'),
  -- The first import of the very same file into the very same unit, while that one stands.
  repeat_of_id uuid references import,
  -- The account the whole file belongs to, where its rows do not say.
  account_id uuid references account,
  format text,
  columns jsonb not null default '[]',
  -- Who brought it in, by the name she had then; and who asked for the step under way, in whose name the job works.
  person_id uuid not null references person,
  person_name text not null,
  asked_by uuid not null references person,
  good_rows_only boolean not null default false,
  -- Which go at reading is under way: one that was taken for dead must not write beside its successor.
  attempt int not null default 0,
  -- How often the step under way may still be begun, before it is given up.
  tries_left int not null default 5,
  done_rows int not null default 0,
  -- Null until the end of the file is seen.
  total_rows int,
  row_counts jsonb not null default '{"new": 0, "changed": 0, "unchanged": 0, "error": 0}',
  -- Why it failed.
  problem jsonb check ((problem is null) = (state <> 'failed')),
  -- For each unit from the importing one up to the province: its totals before and after the commit.
  effects jsonb not null default '[]',
  version int not null default 1,
  created_at timestamptz not null default now(),
  committed_at timestamptz,
  undone_at timestamptz,
  foreign key (unit_id, unit_path) references unit (id, path) on update cascade
);
create index import_by_unit on import (unit_id, id);
create index import_by_place on import using gist (unit_path);
call secure_by_unit('import');

-- The file as it was sent. Parts come before their import: one that breaks off on its way leaves parts that no import
-- names, which the next start clears away. That is also why they carry the unit themselves.
create table import_file_part (
  import_id uuid not null,
  part int not null,
  unit_path ltree not null references unit (path) on update cascade,
  bytes bytea not null,
  created_at timestamptz not null default now(),
  primary key (import_id, part)
);
-- A workbook is packed already.
alter table import_file_part alter column bytes set storage external;
call secure_by_unit('import_file_part');

-- One row of the file: what stands in it, and what it would do, or did, to what was known before.
create table import_row (
  import_id uuid not null,
  -- Its place among all rows of all sheets that were read.
  ordinal int not null,
  sheet text not null,
  row_number int not null,
  outcome text not null check (outcome in ('new', 'changed', 'unchanged', 'error')),
  cells text[] not null,
  problems jsonb,
  account_id uuid,
  -- The day of the figures, or the day on which the work was published.
  day date,
  -- The work it is about: what tells it apart within its account, and how it is called.
  work_id uuid,
  work_key text,
  published_at timestamptz,
  title text,
  work_kind text,
  -- Which figures the row tells, by field: a number, or {"atLeast": number}; null when it tells nothing of its own (an
  -- error, or the same as an earlier row of the file).
  told jsonb,
  -- What was known of the told figures.
  known jsonb,
  primary key (import_id, ordinal),
  check ((outcome = 'error') = (problems is not null)),
  check (outcome = 'error' or account_id is not null)
);
create index import_row_by_outcome on import_row (import_id, outcome, ordinal);
create index import_row_by_work on import_row (work_id) where work_id is not null;
-- A row is where its import is: looked up by key, so that rows need not carry a path and never move.
call secure_by('import_row', 'exists (select from import i where i.id = import_id)');

alter table snapshot_report add foreign key (import_id) references import;
alter table work_report add foreign key (import_id) references import;
`);
  }
}
