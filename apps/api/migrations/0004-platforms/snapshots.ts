import { each, metrics } from './metrics.js';

/** What is known of an account on a day. */
export const snapshots = `
-- Derived rows are read within one's subtree, and written by nobody: the functions that derive them are the owner's and
-- declared \`security definer\`, so they work as the system while they run. That is the one door. It has to be there because a county's
-- report changes its prefecture's and the province's sums, which a county may not write; and it is safe because what
-- goes through it is computed from raw rows alone, whose writers row security has already judged.
create procedure secure_derived(secured regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security, force row level security', secured);
  execute format('create policy within_subtree on %s for select using (unit_path <@ (select app_subtree()))', secured);
  execute format('create policy derived_alone on %s using ((select app_kind()) = ''system'')
    with check ((select app_kind()) = ''system'')', secured);
end $$;

-- Per metric, what the last report that says something says; where none does, what the works published that day add up to.
-- \`followers_step\` is what the day adds to the stock known before it, so that steps add up to stocks over days, accounts
-- and units. \`followers_entry\` is 1 where an account enters the stock with its whole count, -1 where its closing takes
-- it out, else 0: entries add up to the number of accounts in the stock, and a step is growth exactly where there is none.
create table snapshot (
  account_id uuid not null,
  day date not null,
  province_id uuid not null,
  unit_path ltree not null,
  platform text not null,
  ${each(metrics, (metric) => `${metric} bigint`)},
  censored text[],
  closes boolean not null,
  followers_step bigint,
  followers_entry smallint,
  primary key (account_id, day)
);
call secure_derived('snapshot');
`;
