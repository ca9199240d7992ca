/** What is on public notice, and what is put forward against it. */
export const objections = `
-- The public face of an application whose result is on notice.
create table rating_notice (
  application_id uuid primary key references rating_application,
  round_id uuid not null references rating_round,
  unit_id uuid not null,
  unit_path ltree not null,
  home_name text not null,
  stars int not null,
  noticed_from date not null,
  noticed_until date not null,
  open_objections int not null default 0,
  receipt jsonb not null,
  is_over boolean not null default false,
  foreign key (unit_id, unit_path) references unit (id, path) on update cascade
);
create index rating_notice_by_day on rating_notice (noticed_until, application_id);
call secure_by_unit('rating_notice');
call open_to_readers('rating_notice', 'notices_are_public', 'not is_over');

-- Who objects may stay unnamed; her number tells her alone what came of it. Read by the province, which answers.
create table rating_objection (
  id uuid primary key,
  application_id uuid not null references rating_application,
  province_path ltree not null,
  receipt_number text not null unique,
  objector text,
  contact text,
  body text not null check (body <> ''),
  filed_on date not null,
  outcome text check (outcome in ('dismissed', 'upheld_in_part', 'upheld')),
  answer text,
  answered_on date
);
create index rating_objection_by_application on rating_objection (application_id, id);
call secure_by('rating_objection', 'province_path = (select app_subtree())');

-- Takes an objection of anybody, also of a visitor, who sees no application. The same number twice takes it once.
create function file_objection(
  objection uuid, application uuid, number text, by_name text, by_contact text, said text, today date
) returns boolean language plpgsql security definer set search_path to public, pg_temp as $$
begin
  perform from rating_application where id = application for update;
  insert into rating_objection (id, application_id, province_path, receipt_number, objector, contact, body, filed_on)
  select objection, n.application_id, subpath(n.unit_path, 0, 1), number, by_name, by_contact, said, today
  from rating_notice n
  where n.application_id = application and not n.is_over and n.noticed_until >= today
  on conflict do nothing;
  if not found then return false; end if;
  insert into rating_step (application_id, ordinal, attempt, step, from_state, to_state, taken_on, reason)
  select a.id, (select coalesce(max(ordinal), 0) + 1 from rating_step s where s.application_id = a.id), a.attempt,
    'object', a.state, a.state, today, ''
  from rating_application a where a.id = application;
  update rating_application set version = version + 1 where id = application;
  update rating_notice set open_objections = open_objections + 1 where application_id = application;
  return true;
end $$;

-- What came of an objection, for whoever has its number.
create function objection_by_number(number text)
returns table (application_id uuid, receipt_number text, body text, filed_on date, outcome text, answer text,
  answered_on date, home_name text)
language sql stable security definer set search_path to public, pg_temp as $$
  select o.application_id, o.receipt_number, o.body, o.filed_on, o.outcome, o.answer, o.answered_on, a.home_name
  from rating_objection o join rating_application a on a.id = o.application_id where o.receipt_number = number
$$;
`;
