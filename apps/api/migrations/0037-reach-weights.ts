import { Migration } from '@mikro-orm/migrations';

/** By which weights accounts are diagnosed on platforms whose index nobody published, version after version. */
export default class ReachWeights extends Migration {
  override up(): void {
    this.addSql(`
create table reach_weights (
  id uuid primary key,
  unit_path ltree not null references unit (path) on update cascade,
  platform text not null check (platform not in ('wechat_official_account', 'weibo', 'bilibili')),
  weights_version int not null check (weights_version > 0),
  -- How much each metric weighs, 0 to 1, together 1.
  weights jsonb not null,
  valid_from date not null,
  reason text not null check (reason <> ''),
  set_at timestamptz not null default now(),
  set_by text not null default coalesce(app_actor(), app_kind()),
  unique (unit_path, platform, weights_version)
);
create index reach_weights_in_order on reach_weights (platform, valid_from desc, weights_version desc);
call secure_by_unit('reach_weights');
-- Whoever is told a diagnosis may know by what it was made.
create policy explained_to_members on reach_weights for select using ((select app_kind()) = 'member');

create function keep_reach_weights() returns trigger language plpgsql as $$
begin
  raise exception 'Weights that were set do not change; a later version follows them.';
end $$;
create trigger keep_reach_weights before update of platform, weights_version, weights, valid_from, reason on reach_weights
  for each row execute function keep_reach_weights();
`);
  }
}
