import { Migration } from '@mikro-orm/migrations';

/** People and their posts; and the sign-in tables, which open to sign-in alone. */
export default class People extends Migration {
  override up(): void {
    this.addSql(`
-- The person at work; null for visitors and for the system.
create function app_person() returns uuid language sql stable parallel safe
  return case when app_kind() = 'member' then app_actor()::uuid end;

create table person (
  id uuid primary key,
  name text not null check (name <> ''),
  -- Made up for looking around: she can sign in only while the installation is in demo mode.
  is_invented boolean not null default false,
  version int not null default 1,
  created_at timestamptz not null default now()
);

create table post (
  id uuid primary key,
  person_id uuid not null references person,
  unit_id uuid not null references unit,
  unit_path ltree not null references unit (path) on update cascade,
  kind text not null check (kind in ('chair', 'vice_chair', 'executive_committee_member', 'publicity_officer',
    'reviewer', 'editor', 'administrator')),
  from_on date not null,
  -- The last day; null while nobody has ended it.
  until_on date check (until_on >= from_on),
  -- Whether she agreed to be named beside her office on the public page of the unit.
  is_named_publicly boolean not null default false,
  version int not null default 1,
  unique (id, person_id)
);
create index post_by_person on post (person_id);
create index post_by_unit on post (unit_id);
call secure_by_unit('post');
call open_to_readers('post', 'own_posts', 'person_id = (select app_person())');
-- An office is public, its holder is not: a post says who holds it only by an id that leads visitors nowhere.
call open_to_readers('post', 'offices_are_public', '(select app_kind()) in (''visitor'', ''auth'')');

-- People are entered by the system (the admin command, the demo); nobody else writes here yet.
call secure_by('person', 'false');
call open_to_readers('person', 'oneself', 'id = (select app_person())');
call open_to_readers('person', 'people_of_the_subtree',
  '(select app_kind()) = ''member'' and id in (select person_id from post where unit_path <@ (select app_subtree()))');
call open_to_readers('person', 'named_publicly',
  '(select app_kind()) = ''visitor'' and id in (select person_id from post where is_named_publicly)');
call open_to_readers('person', 'sign_in', '(select app_kind()) = ''auth''');

-- How a person signs in; its id is hers. The sign-in library wants a name and an e-mail address: the username stands
-- in for both, so that sign-in holds no personal data.
create table auth_user (
  id uuid primary key references person on delete cascade,
  username text not null unique,
  name text not null,
  email text not null unique,
  email_verified boolean not null default false,
  image text,
  two_factor_enabled boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

create table auth_session (
  id uuid primary key,
  user_id uuid not null references auth_user on delete cascade,
  token text not null unique,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index auth_session_by_user on auth_session (user_id);

create table auth_credential (
  id uuid primary key,
  user_id uuid not null references auth_user on delete cascade,
  account_id text not null,
  provider_id text not null,
  password text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (provider_id, account_id)
);
create index auth_credential_by_user on auth_credential (user_id);

create table auth_verification (
  id uuid primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index auth_verification_by_identifier on auth_verification (identifier);

create table auth_two_factor (
  id uuid primary key,
  user_id uuid not null unique references auth_user on delete cascade,
  secret text not null,
  backup_codes text not null,
  verified boolean not null default false,
  failed_verification_count int not null default 0,
  locked_until timestamptz
);

-- Failed attempts by username, whether or not anybody has that name; the key is a digest, because people type their
-- password into the wrong field.
create table auth_attempt (
  key text primary key,
  failures int not null default 0,
  tried_at timestamptz not null default now(),
  locked_until timestamptz
);
create index auth_attempt_by_time on auth_attempt (tried_at);

call secure_by('auth_user', '(select app_kind()) = ''auth''');
call secure_by('auth_session', '(select app_kind()) = ''auth''');
call secure_by('auth_credential', '(select app_kind()) = ''auth''');
call secure_by('auth_verification', '(select app_kind()) = ''auth''');
call secure_by('auth_two_factor', '(select app_kind()) = ''auth''');
call secure_by('auth_attempt', '(select app_kind()) = ''auth''');

-- In which of her posts a person acts through a session. It outlives the session, so that the next one begins there.
create table acting_post (
  session_id uuid primary key,
  person_id uuid not null,
  post_id uuid not null,
  chosen_at timestamptz not null default now(),
  foreign key (post_id, person_id) references post (id, person_id) on delete cascade
);
create index acting_post_by_person on acting_post (person_id, chosen_at);
create index acting_post_by_post on acting_post (post_id);
call secure_by('acting_post', 'person_id = (select app_person()) or (select app_kind()) = ''auth''');
`);
  }
}
