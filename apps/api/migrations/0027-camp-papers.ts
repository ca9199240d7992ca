import { Migration } from '@mikro-orm/migrations';

/** What a camp hands out and takes in: materials, sheets of women to enrol, corrections of the roster, certificates. */
export default class CampPapers extends Migration {
  override up(): void {
    this.addSql(`
create table camp_material (
  id uuid primary key,
  camp_id uuid not null references camp on delete cascade,
  name text not null check (name <> ''),
  bytes bytea not null,
  size int not null check (size > 0 and size <= 8 * 1024 * 1024 and size = octet_length(bytes)),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  added_at timestamptz not null default now(),
  unique (camp_id, sha256)
);
-- Films, pictures and packed documents do not get smaller.
alter table camp_material alter column bytes set storage external;
call secure_by('camp_material', 'exists (select from camp c where c.id = camp_id and c.unit_path <@ (select app_subtree()))');
call open_to_readers('camp_material', 'known_to_members_with_their_camp',
  '(select app_kind()) = ''member'' and exists (select from camp c where c.id = camp_id)');

-- A sheet of women to enrol, between its preview and her word: of whoever sent it, and of nobody else.
create table enrolment_sheet (
  id uuid primary key,
  camp_id uuid not null references camp on delete cascade,
  person_id uuid not null references person,
  file_name text not null check (file_name <> ''),
  -- What each row says and what is wrong with it; emptied as soon as its women are enrolled.
  lines jsonb not null,
  enrolled int check (enrolled >= 0),
  made_at timestamptz not null default now()
);
create index enrolment_sheet_by_person on enrolment_sheet (person_id, made_at);
call secure_by('enrolment_sheet', 'person_id = (select app_person())');

-- Who changed a roster after the camp was done, and why. A woman who leaves takes it with her.
create table roster_correction (
  id uuid primary key,
  enrolment_id uuid not null references enrolment on delete cascade,
  became text not null check (became in ('attended', 'absent')),
  reason text not null check (reason <> ''),
  corrected_by text not null,
  corrected_at timestamptz not null default now()
);
create index roster_correction_by_enrolment on roster_correction (enrolment_id, corrected_at);
call secure_by('roster_correction', 'exists (select from enrolment e join camp c on c.id = e.camp_id
  where e.id = enrolment_id and c.unit_path <@ (select app_subtree()))');
call open_to_readers('roster_correction', 'known_with_their_enrolment',
  'exists (select from enrolment e where e.id = enrolment_id)');

-- Numbers are given within a session's number, over all programmes: what stands on paper is no other camp's.
create table training_certificate (
  id uuid primary key,
  enrolment_id uuid not null unique references enrolment on delete cascade,
  number text not null unique,
  session_number int not null,
  place int not null,
  issued_on date not null,
  -- Whether anyone who has the number may read her whole name; her own word, taken back as easily as given.
  shows_name boolean not null default false,
  revoked_on date,
  revoked_reason text check (revoked_reason <> ''),
  version int not null default 1,
  unique (session_number, place),
  check ((revoked_on is null) = (revoked_reason is null))
);
call secure_by('training_certificate', 'exists (select from enrolment e join camp c on c.id = e.camp_id
  where e.id = enrolment_id and c.unit_path <@ (select app_subtree()))');
call open_to_readers('training_certificate', 'known_with_their_enrolment',
  'exists (select from enrolment e where e.id = enrolment_id)');
create policy oneself on training_certificate for update
  using (exists (select from enrolment e join trainee t on t.id = e.trainee_id
    where e.id = enrolment_id and t.person_id = (select app_person())));

-- The last place that was given under a session's number, whoever asks: two programmes may have the same.
create function last_certificate_place(of_session int) returns int language plpgsql security definer
  set search_path to public, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtext('training_certificate'), of_session);
  return coalesce((select max(place) from training_certificate where session_number = of_session), 0);
end $$;

-- What anyone may learn who has a number: the rows themselves are not open to visitors.
create function certificate_by_number(asked text) returns table (
  number text, name text, shows_name boolean, title text, session_number int, first_on date, last_on date, programme text,
  holder text, issued_on date, revoked_on date)
  language sql stable security definer set search_path to public, pg_temp as $$
  select k.number, t.name, k.shows_name, c.title, c.session_number, c.first_on, c.last_on, p.name, u.name, k.issued_on,
    k.revoked_on
  from training_certificate k
  join enrolment e on e.id = k.enrolment_id
  join camp c on c.id = e.camp_id
  join training_programme p on p.id = c.programme_id
  join unit u on u.id = c.unit_id
  left join trainee t on t.id = e.trainee_id
  where k.number = asked
$$;

-- What was said of a woman who left goes with her; her certificate stays as a number, without a name.
create function forget_corrections() returns trigger language plpgsql security definer
  set search_path to public, pg_temp as $$
begin
  delete from roster_correction where enrolment_id = new.id;
  update training_certificate set shows_name = false,
    revoked_reason = case when revoked_reason is not null then '—' end where enrolment_id = new.id;
  return null;
end $$;
create trigger forget_corrections after update of trainee_id on enrolment
  for each row when (old.trainee_id is not null and new.trainee_id is null) execute function forget_corrections();
`);
  }
}
