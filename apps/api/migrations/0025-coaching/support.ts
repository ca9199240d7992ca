/** What a trainee asks her county for; and neighbours, and who read of a girl under age. */
export const support = `
create table support_request (
  id uuid primary key,
  province_id uuid not null references unit,
  unit_id uuid not null,
  unit_path ltree not null,
  trainee_id uuid not null references trainee on delete cascade,
  kind text not null check (kind in ('equipment', 'editing_help', 'promotion_pack')),
  wish text not null check (wish <> ''),
  state text not null default 'asked' check (state in ('asked', 'granted', 'declined', 'withdrawn')),
  reason text check (reason <> ''),
  decided_by text,
  decided_on date,
  asked_on date not null,
  version int not null default 1,
  check (state not in ('granted', 'declined') or (reason is not null and decided_on is not null)),
  foreign key (unit_id, unit_path) references unit (id, path) on update cascade
);
create index support_request_by_place on support_request using gist (unit_path);
create index support_request_by_trainee on support_request (trainee_id, id);
call secure_by_unit('support_request');
create policy oneself on support_request
  using (exists (select from trainee t where t.id = trainee_id and t.person_id = (select app_person())))
  with check (exists (select from trainee t where t.id = trainee_id and t.person_id = (select app_person())));

-- Women of her county who would film with somebody, for one who would herself: whoever looks is to be found. Nobody under
-- age is looked for or looks.
create function neighbour_trainees(adult_born_until date) returns table (
  id uuid, name text, unit_name text, topic text, skills text, note text)
  language sql stable security definer set search_path to public, pg_temp as $$
  with willing as (
    select t.* from trainee t where t.born_on <= adult_born_until and exists (
      select from trainee_consent c where c.trainee_id = t.id and c.purpose = 'neighbours' and c.withdrawn_at is null)
  )
  select other.id, other.name, u.name, other.topic, other.skills, other.neighbour_note
  from willing own join willing other on other.id <> own.id
    and other.unit_path <@ subpath(own.unit_path, 0, least(3, nlevel(own.unit_path)))
  join unit u on u.id = other.unit_id
  where own.person_id = member_at_work()
  order by u.name, other.name, other.id limit 200
$$;

-- Who read of a girl of 16 or 17, and when. It stays six months after she has left, without her name, as the law on
-- networks has it for records of access; then it is cleared away.
create table minor_access (
  id bigint generated always as identity primary key,
  trainee_id uuid references trainee on delete set null,
  reader_id uuid not null,
  reader_name text not null,
  reader_unit text not null,
  read_at timestamptz not null default now()
);
create index minor_access_by_trainee on minor_access (trainee_id, id);
create index minor_access_by_time on minor_access (read_at);
call secure_by('minor_access',
  'exists (select from trainee t where t.id = trainee_id and t.person_id = (select app_person()))');

-- Writes down that the member at work read of them; of herself nobody needs a record.
create function record_minor_access(of_trainees uuid[]) returns void language sql volatile security definer
  set search_path to public, pg_temp as $$
  insert into minor_access (trainee_id, reader_id, reader_name, reader_unit)
  select t.id, member_at_work(), coalesce((select h.name from person h where h.id = member_at_work()), ''),
    coalesce((select u.name from unit u where u.path = nullif(current_setting('app.subtree', true), '')::ltree), '')
  from trainee t where t.id = any(of_trainees) and member_at_work() is not null
    and t.person_id is distinct from member_at_work();
  delete from minor_access where trainee_id is null and read_at < now() - interval '6 months';
$$;
`;
