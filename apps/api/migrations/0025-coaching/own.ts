const between = `is_between_her_and_her_coach(trainee_id)`;

/** What is between a trainee and her coach. All of it goes with her when she leaves. */
export const own = `
alter table trainee_consent drop constraint trainee_consent_purpose_check,
  add check (purpose in ('likeness', 'neighbours'));

create table coaching_file (
  id uuid primary key,
  trainee_id uuid not null references trainee on delete cascade,
  name text not null check (name <> ''),
  media_type text not null check (media_type in ('image/jpeg', 'image/png', 'video/mp4')),
  size int not null check (size > 0),
  bytes bytea not null,
  created_at timestamptz not null default now()
);
alter table coaching_file alter column bytes set storage external;
create index coaching_file_by_trainee on coaching_file (trainee_id);
call secure_by('coaching_file', '${between}');

create table coaching_draft (
  id uuid primary key,
  trainee_id uuid not null references trainee on delete cascade,
  state text not null default 'sent' check (state in ('sent', 'answered', 'taken_back')),
  title text not null check (title <> ''),
  link text check (link <> ''),
  note text check (note <> ''),
  file_id uuid unique references coaching_file on delete set null,
  -- The last time it was sent: from then it waits.
  sent_at timestamptz not null,
  sent_on date not null,
  version int not null default 1
);
create index coaching_draft_by_trainee on coaching_draft (trainee_id, sent_at desc);
call secure_by('coaching_draft', '${between}');

create table coaching_answer (
  id uuid primary key,
  draft_id uuid not null references coaching_draft on delete cascade,
  trainee_id uuid not null references trainee on delete cascade,
  coach_name text not null,
  remarks jsonb not null,
  answered_at timestamptz not null
);
create index coaching_answer_by_draft on coaching_answer (draft_id, id);
call secure_by('coaching_answer', '${between}');

-- No reason is kept: harvest, illness or anything else is her own affair.
create table coaching_pause (
  id uuid primary key,
  trainee_id uuid not null references trainee on delete cascade,
  from_on date not null,
  until_on date check (until_on >= from_on)
);
create index coaching_pause_by_trainee on coaching_pause (trainee_id, from_on);
call secure_by('coaching_pause', '${between}');

create table coaching_goal (
  trainee_id uuid not null references trainee on delete cascade,
  ordinal int not null,
  text text not null check (text <> ''),
  until_on date,
  is_done boolean not null,
  primary key (trainee_id, ordinal)
);
call secure_by('coaching_goal', '${between}');

-- What one coach leaves the next about a trainee, who may read it too.
create table coaching_handover (
  id uuid primary key,
  trainee_id uuid not null references trainee on delete cascade,
  from_name text not null,
  to_name text not null,
  note text check (note <> ''),
  handed_on date not null
);
create index coaching_handover_by_trainee on coaching_handover (trainee_id, id);
call secure_by('coaching_handover', '${between}');

-- The works of her account with what was last told of them, for herself and her coach; her coach may work in an office
-- that the account's figures are not shown to.
create function works_of_trainee(of_trainee uuid, zone text) returns table (
  published_on date, hour int, title text, plays bigint, comments bigint)
  language sql stable security definer set search_path to public, pg_temp as $$
  select w.published_on,
    case when (w.published_at at time zone zone)::time <> '00:00' then extract(hour from w.published_at at time zone zone)::int end,
    nullif(w.title, ''), coalesce(r.plays, r.reads), r.comments
  from trainee t join work w on w.account_id = t.account_id
  left join lateral (select plays, reads, comments from work_report r where r.work_id = w.id
    order by r.observed_at desc, r.id desc limit 1) r on true
  where t.id = of_trainee and is_between_her_and_her_coach(of_trainee)
  order by w.published_on, w.id
$$;

-- Between which days her exports reach, and how many messages waited when somebody counted.
create function reach_of_trainee_exports(of_trainee uuid, zone text) returns table (
  from_on date, until_on date, unanswered int, counted_on date, account_name text, account_url text)
  language sql stable security definer set search_path to public, pg_temp as $$
  select (select min(w.published_on) from work w where w.account_id = a.id),
    (select max((r.observed_at at time zone zone)::date) from work_report r where r.account_id = a.id),
    i.unanswered, i.counted_on, a.name, a.url
  from trainee t join account a on a.id = t.account_id
  left join lateral (select unanswered, counted_on from account_inbox i where i.account_id = a.id
    order by counted_on desc limit 1) i on true
  where t.id = of_trainee and is_between_her_and_her_coach(of_trainee)
$$;
`;
