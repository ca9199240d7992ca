import { Migration } from '@mikro-orm/migrations';

/** How files were recognised, what their first rows are, and what units remember of their columns. */
export default class ColumnMappings extends Migration {
  override up(): void {
    this.addSql(`
-- What people of a unit decided that the columns under certain headers mean. One decision for each row of headers; the
-- next file with the same headers is read by it.
create table column_mapping (
  id uuid primary key,
  unit_id uuid not null,
  unit_path ltree not null,
  -- The headers as recognition compares them, and as they stood in the file.
  shape text not null check (shape <> ''),
  headers jsonb not null,
  format text not null,
  fields jsonb not null,
  -- Who decided it, by the name she had then.
  person_id uuid not null references person,
  person_name text not null,
  created_at timestamptz not null default now(),
  foreign key (unit_id, unit_path) references unit (id, path) on update cascade
);
-- Headers may be longer than an index takes.
create unique index column_mapping_by_shape on column_mapping (unit_id, md5(shape));
call secure_by_unit('column_mapping');

alter table import
  -- The share of the headers that the format knows, and by what the columns were told apart.
  add column confidence double precision check (confidence between 0 and 1),
  add column recognised_by text check (recognised_by in ('headers', 'chosen', 'remembered')),
  -- What somebody decided for this very file: {"format", "shape", "fields"}.
  add column mapping jsonb,
  -- What is remembered of it, as long as it is.
  add column mapping_id uuid references column_mapping on delete set null,
  -- The first rows of the sheet that was read, or would be: {"sheet", "headerRow", "rows": [{"number", "cells"}]}.
  add column sample jsonb;
create index import_by_mapping on import (mapping_id) where mapping_id is not null;
`);
  }
}
