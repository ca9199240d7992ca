/** Who coaches whom. Offices see that; what a trainee and her coach tell each other they do not. */
export const groups = `
-- The member at work, also within a function of the owner's, where \`app_person\` says that the system is.
create function member_at_work() returns uuid language sql stable parallel safe
  return case when current_setting('app.kind', true) = 'member'
    then nullif(current_setting('app.actor', true), '')::uuid end;

create table coach_group (
  id uuid primary key,
  province_id uuid not null references unit,
  unit_id uuid not null,
  unit_path ltree not null,
  name text not null check (name <> ''),
  coach_id uuid not null references person,
  -- Her name as it was then: a trainee of a village cannot look into the office her coach works in.
  coach_name text not null,
  coach_since date not null,
  version int not null default 1,
  created_at timestamptz not null default now(),
  unique (unit_id, name),
  foreign key (unit_id, unit_path) references unit (id, path) on update cascade
);
create index coach_group_by_coach on coach_group (coach_id);
call secure_by_unit('coach_group');
call open_to_readers('coach_group', 'groups_one_coaches', 'coach_id = (select app_person())');

alter table trainee
  add column skills text check (skills <> ''),
  -- The account she works on; its figures belong to its unit, how it goes with them to her.
  add column account_id uuid references account on delete set null,
  add column coach_group_id uuid references coach_group,
  -- How neighbours find her who would film with her; only while she consents to that.
  add column neighbour_note text check (neighbour_note <> '');
create index trainee_by_coach_group on trainee (coach_group_id) where coach_group_id is not null;

create function is_coaching(of_group uuid) returns boolean language sql stable security definer
  set search_path to public, pg_temp as $$
  select exists (select from coach_group where id = of_group and coach_id = member_at_work())
$$;
call open_to_readers('trainee', 'whom_one_coaches',
  'case when coach_group_id is null then false else is_coaching(coach_group_id) end');

-- Herself and her coach of today, and nobody else: neither an office above nor the coach before.
create function is_between_her_and_her_coach(of_trainee uuid) returns boolean language sql stable security definer
  set search_path to public, pg_temp as $$
  select exists (
    select from trainee t left join coach_group g on g.id = t.coach_group_id
    where t.id = of_trainee and member_at_work() in (t.person_id, g.coach_id))
$$;

-- Her coach, for a trainee who asks for her own.
create function own_coach() returns table (trainee_id uuid, group_id uuid, coach_id uuid, coach_name text, coach_since date)
  language sql stable security definer set search_path to public, pg_temp as $$
  select t.id, g.id, g.coach_id, g.coach_name, g.coach_since
  from trainee t join coach_group g on g.id = t.coach_group_id where t.person_id = member_at_work()
$$;

-- Who may become a coach of a unit's trainees: whoever holds a post there, below it or above it. Asked for by its offices, and by
-- those who coach for it and look for a successor.
create function coach_candidates(of_unit uuid, typed text, today date)
  returns table (post_id uuid, person_id uuid, name text, kind text, unit_name text)
  language sql stable security definer set search_path to public, pg_temp as $$
  select p.id, h.id, h.name, p.kind, held.name
  from unit u join post p on p.unit_path <@ u.path or p.unit_path @> u.path join person h on h.id = p.person_id join unit held on held.id = p.unit_id
  where u.id = of_unit and p.from_on <= today and (p.until_on is null or p.until_on >= today)
    and (typed is null or strpos(h.name, typed) > 0)
    and (u.path <@ nullif(current_setting('app.subtree', true), '')::ltree
      or exists (select from coach_group g where g.unit_id = of_unit and g.coach_id = member_at_work()))
  order by abs(nlevel(p.unit_path) - nlevel(u.path)), held.ordinal, h.name, p.id
$$;

-- Gives a group to another coach: by its coach, or by an office above it. Says whether it was done.
create function give_coach_group(given uuid, seen_version int, to_post uuid, today date) returns boolean
  language plpgsql security definer set search_path to public, pg_temp as $$
begin
  update coach_group set coach_id = c.person_id, coach_name = c.name, coach_since = today, version = version + 1
  from (
    select g.id as group_id, found.person_id, found.name
    from coach_group g cross join lateral coach_candidates(g.unit_id, null, today) found
    where g.id = given and g.version = seen_version and found.post_id = to_post
      and (g.coach_id = member_at_work() or g.unit_path <@ nullif(current_setting('app.subtree', true), '')::ltree)
  ) c
  where id = c.group_id;
  return found;
end $$;
`;
