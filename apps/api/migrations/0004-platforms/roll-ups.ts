import { measures } from './measures.js';

const columns = measures.map(({ name, type }) => `${name} ${type} not null`).join(',\n  ');

/**
 * Sums over subtrees, for the tiers from the province to the township; a village's figures are its own accounts'.
 * They carry no foreign keys: each row is derived from snapshots, which follow their accounts.
 */
export const rollUps = `
create table unit_day (
  unit_id uuid not null,
  day date not null,
  platform text not null,
  province_id uuid not null,
  unit_path ltree not null,
  ${columns},
  primary key (unit_id, day, platform)
);

create table unit_month (
  unit_id uuid not null,
  month date not null check (extract(day from month) = 1),
  platform text not null,
  province_id uuid not null,
  unit_path ltree not null,
  ${columns},
  primary key (unit_id, month, platform)
) with (fillfactor = 80);

create table unit_now (
  unit_id uuid not null,
  platform text not null,
  province_id uuid not null,
  unit_path ltree not null,
  -- Open accounts; those of them whose followers are known; and these followers.
  accounts int not null default 0,
  reporting_accounts int not null default 0,
  followers bigint not null default 0,
  snapshots int not null default 0,
  last_reported_on date,
  primary key (unit_id, platform)
) with (fillfactor = 80);

-- Totals may also be read up one's own line (a county sees its prefecture's and the province's, never a sibling's), and
-- the province's by everyone.
do $$
declare
  one regclass;
begin
  foreach one in array array['unit_day', 'unit_month', 'unit_now']::regclass[] loop
    call secure_derived(one);
    call open_to_readers(one, 'line_above', '(select app_kind()) = ''member'' and unit_path @> (select app_subtree())');
    call open_to_readers(one, 'province_is_public', '(select app_kind()) = ''visitor'' and nlevel(unit_path) = 1');
  end loop;
end $$;
`;
