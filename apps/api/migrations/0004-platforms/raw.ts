import { each, metrics, quoted } from './metrics.js';

/** What somebody or some file told, kept as it was told. Rows come and go whole; they are not edited. */
export const raw = `
-- The figures of one account on one day, told by hand, by an import, or by its closing (followers 0 on its last day).
-- Null is "not told". \`censored\` names the metrics whose number is a lower bound. It is an array because it is null,
-- and takes no room, in nearly every row (seven booleans take seven bytes in each), and reads like its words (a bit mask
-- is as small and says nothing). The order of telling is the order of \`id\`. The key begins with the day, so that a day's
-- reports fill the end of the index instead of one leaf per account.
create table snapshot_report (
  id bigint generated always as identity,
  import_id uuid,
  account_id uuid not null,
  unit_path ltree not null,
  province_id uuid not null,
  day date not null,
  origin text not null check (origin in ('typed', 'import', 'closing')),
  ${each(metrics, (metric) => `${metric} bigint check (${metric} >= 0)`)},
  censored text[] check (censored <@ array[${quoted(metrics)}]),
  reported_at timestamptz not null default now(),
  reported_by text not null default coalesce(app_actor(), app_kind()),
  primary key (day, account_id, id),
  check (num_nonnulls(${metrics.join(', ')}) > 0)
);
create index snapshot_report_by_import on snapshot_report (import_id) where import_id is not null;
call secure_by_unit('snapshot_report');

-- A piece somebody published. \`work_key\` tells it apart within its account: the platform's own id, or what stands in for
-- one. \`published_on\` is the day in the business time zone.
create table work (
  id uuid primary key,
  account_id uuid not null,
  unit_path ltree not null,
  province_id uuid not null,
  work_key text not null check (work_key <> ''),
  title text not null,
  kind text not null default 'other' check (kind in ('video', 'images', 'article', 'audio', 'live', 'other')),
  published_on date not null,
  published_at timestamptz not null,
  created_at timestamptz not null default now(),
  unique (account_id, work_key)
);
create index work_by_day on work (account_id, published_on, id);
call secure_by_unit('work');

-- What a platform showed beside a work at one moment; counts run from its publication on.
create table work_report (
  id bigint generated always as identity primary key,
  import_id uuid,
  work_id uuid not null references work,
  account_id uuid not null,
  unit_path ltree not null,
  province_id uuid not null,
  observed_at timestamptz not null,
  ${each(['reads', 'plays', 'likes', 'comments', 'shares', 'favourites', 'profile_visits'], (metric) => `${metric} bigint check (${metric} >= 0)`)},
  follower_gain bigint,
  ${each(['completion_ratio', 'five_second_ratio', 'cover_click_ratio', 'two_second_bounce_ratio'], (ratio) => `${ratio} double precision check (${ratio} between 0 and 1)`)},
  average_play_seconds double precision check (average_play_seconds >= 0),
  censored text[] check (censored <@ array['reads', 'plays', 'likes', 'comments', 'shares', 'favourites', 'profile_visits']),
  reported_at timestamptz not null default now(),
  reported_by text not null default coalesce(app_actor(), app_kind())
);
create index work_report_by_work on work_report (work_id, observed_at);
create index work_report_by_import on work_report (import_id) where import_id is not null;
call secure_by_unit('work_report');
`;
