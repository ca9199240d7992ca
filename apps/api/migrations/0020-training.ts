import { Migration } from '@mikro-orm/migrations';

/** Training: programmes, camps with lessons and quotas, trainees, enrolments and consents. */
export default class Training extends Migration {
  override up(): void {
    this.addSql(`
create table training_programme (
  id uuid primary key,
  province_id uuid not null references unit,
  unit_id uuid not null,
  unit_path ltree not null,
  kind text not null check (kind in ('camp_series', 'streamers_corps')),
  name text not null check (name <> ''),
  created_at timestamptz not null default now(),
  unique (unit_id, name),
  foreign key (unit_id, unit_path) references unit (id, path) on update cascade
);
call secure_by_unit('training_programme');
call open_to_readers('training_programme', 'known_to_members', '(select app_kind()) = ''member''');

create table camp (
  id uuid primary key,
  province_id uuid not null references unit,
  programme_id uuid not null references training_programme,
  unit_id uuid not null,
  unit_path ltree not null,
  state text not null default 'planned' check (state in ('planned', 'open', 'closed', 'done', 'cancelled')),
  title text not null check (title <> ''),
  session_number int not null check (session_number > 0),
  venue text not null check (venue <> ''),
  first_on date not null,
  last_on date not null check (last_on >= first_on),
  seats int not null check (seats > 0),
  -- The approval document it rests on; a camp is not opened without one.
  basis text check (basis <> ''),
  childcare_note text check (childcare_note <> ''),
  version int not null default 1,
  created_at timestamptz not null default now(),
  unique (programme_id, session_number),
  check (state in ('planned', 'cancelled') or basis is not null),
  foreign key (unit_id, unit_path) references unit (id, path) on update cascade
);
create index camp_by_time on camp (first_on desc, id desc);
call secure_by_unit('camp');
-- A plan is its planner's; once it is open, whoever might come has to know of it.
call open_to_readers('camp', 'opened_camps_are_known',
  '(select app_kind()) in (''member'', ''visitor'') and state <> ''planned''');

create table camp_lesson (
  camp_id uuid not null references camp on delete cascade,
  ordinal int not null,
  day date not null,
  begins text not null check (begins ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  ends text not null check (ends ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' and ends > begins),
  title text not null check (title <> ''),
  trainer text check (trainer <> ''),
  primary key (camp_id, ordinal)
);
call secure_by('camp_lesson', 'exists (select from camp c where c.id = camp_id and c.unit_path <@ (select app_subtree()))');
call open_to_readers('camp_lesson', 'known_with_their_camp', 'exists (select from camp c where c.id = camp_id)');

-- How many seats of a camp a unit may fill, with its own women and those of all units below it.
create table camp_quota (
  camp_id uuid not null references camp on delete cascade,
  unit_id uuid not null references unit,
  seats int not null check (seats >= 0),
  primary key (camp_id, unit_id)
);
call secure_by('camp_quota', 'exists (select from camp c where c.id = camp_id and c.unit_path <@ (select app_subtree()))');
call open_to_readers('camp_quota', 'known_with_their_camp', 'exists (select from camp c where c.id = camp_id)');

-- One woman who is trained. Her day of birth and her guardian are asked for once, for the age rule, and shown to nobody
-- but herself; others are told the band of age it makes.
create table trainee (
  id uuid primary key,
  province_id uuid not null references unit,
  unit_id uuid not null,
  unit_path ltree not null,
  -- Where she holds a post and signs in herself; the next tier acts on the word of the others.
  person_id uuid unique references person,
  name text not null check (name <> ''),
  born_on date not null,
  guardian_name text,
  guardian_relation text,
  guardian_consent_on date,
  is_seed boolean not null default false,
  topic text check (topic <> ''),
  device text check (device <> ''),
  version int not null default 1,
  created_at timestamptz not null default now(),
  unique (unit_id, name, born_on),
  check ((guardian_name is null) = (guardian_consent_on is null) and (guardian_name is null) = (guardian_relation is null)),
  foreign key (unit_id, unit_path) references unit (id, path) on update cascade
);
create index trainee_by_place on trainee using gist (unit_path);
call secure_by_unit('trainee');
create policy oneself on trainee using (person_id = (select app_person()))
  with check (person_id = (select app_person()));

-- One woman towards one camp. Who leaves the programme takes herself out of it: what stays is that somebody of her
-- prefecture had a seat.
create table enrolment (
  id uuid primary key,
  province_id uuid not null references unit,
  camp_id uuid not null references camp,
  trainee_id uuid references trainee,
  unit_id uuid not null,
  unit_path ltree not null,
  state text not null check (state in ('applied', 'recommended', 'waiting', 'confirmed', 'declined', 'withdrawn',
    'attended', 'absent')),
  -- Why her county recommends her, or why the organiser declined.
  reason text check (reason <> ''),
  note text check (note <> ''),
  version int not null default 1,
  created_at timestamptz not null default now(),
  waiting_since timestamptz,
  unique (camp_id, trainee_id),
  foreign key (unit_id, unit_path) references unit (id, path) on update cascade
);
create index enrolment_by_camp on enrolment (camp_id, id);
create index enrolment_by_trainee on enrolment (trainee_id);
call secure_by_unit('enrolment');
create policy oneself on enrolment
  using (exists (select from trainee t where t.id = trainee_id and t.person_id = (select app_person())))
  with check (exists (select from trainee t where t.id = trainee_id and t.person_id = (select app_person())));

-- How many women hold a seat, of the whole camp and of one unit's quota, whoever asks: seats are given by several hands.
create function seats_taken(of_camp uuid, below ltree) returns int language sql stable security definer
  set search_path to public, pg_temp as $$
  select count(*)::int from enrolment
  where camp_id = of_camp and state in ('confirmed', 'attended', 'absent') and (below is null or unit_path <@ below)
$$;

-- Each purpose is agreed to by itself, by herself, and withdrawn by herself; officers above only see what stands.
create table trainee_consent (
  id uuid primary key,
  trainee_id uuid not null references trainee on delete cascade,
  purpose text not null check (purpose in ('likeness')),
  given_at timestamptz not null default now(),
  withdrawn_at timestamptz check (withdrawn_at >= given_at)
);
create unique index trainee_consent_in_force on trainee_consent (trainee_id, purpose) where withdrawn_at is null;
call secure_by('trainee_consent',
  'exists (select from trainee t where t.id = trainee_id and t.person_id = (select app_person()))');
call open_to_readers('trainee_consent', 'known_within_the_subtree',
  'exists (select from trainee t where t.id = trainee_id)');

-- Deletes the person at work as a trainee. By the owner, because what remains is counted where she may not write: with her
-- prefecture, or where her unit stands above one, with that unit.
create function forget_trainee(leaving uuid) returns void language plpgsql security definer
  set search_path to public, pg_temp as $$
begin
  if not exists (select from trainee where id = leaving and person_id::text = current_setting('app.actor', true)) then
    return;
  end if;
  delete from enrolment where trainee_id = leaving and state not in ('attended', 'absent');
  update enrolment e set trainee_id = null, reason = null, note = null, unit_id = p.id, unit_path = p.path,
    version = e.version + 1
  from unit p
  where e.trainee_id = leaving and p.path = subpath(e.unit_path, 0, least(2, nlevel(e.unit_path)));
  delete from trainee where id = leaving;
end $$;
`);
  }
}
