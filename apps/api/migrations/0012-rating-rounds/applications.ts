/** Applications on their way. */
export const applications = `
create table rating_application (
  id uuid primary key,
  round_id uuid not null references rating_round,
  province_id uuid not null references unit,
  unit_id uuid not null,
  unit_path ltree not null,
  home_name text not null check (home_name <> ''),
  state text not null default 'draft' check (state in ('draft', 'check', 'review', 'panel', 'notice', 'awarded',
    'declined', 'revoked', 'appeal', 'withdrawn')),
  -- Which units judge it; no county where that tier is skipped. Null until it is sent on its way.
  check_path ltree,
  review_path ltree,
  -- How often it was sent: scores and judges of a time before do not count any more.
  attempt int not null default 0,
  answers jsonb not null default '{"criteria": {}, "vetoes": []}',
  -- What the system knew when it was sent; null before, when it is asked anew each time.
  facts jsonb,
  stars int,
  receipt jsonb,
  notice_from date,
  notice_until date,
  appealed text check (appealed in ('declined', 'revoked')),
  due_on date,
  version int not null default 1,
  foreign key (unit_id, unit_path) references unit (id, path) on update cascade
);
-- One application of a unit in a round.
create unique index rating_application_of_unit on rating_application (round_id, unit_id) where state <> 'withdrawn';
create index rating_application_by_unit on rating_application (unit_id, id);
create index rating_application_by_state on rating_application (round_id, state, id);
-- A row of a unit that she stays away from is not there for her: in no list, and in no count.
call secure_by('rating_application', 'case when rating_application.unit_path <@ (select app_subtree()) then not exists (
  select from rating_conflict c where c.round_id = rating_application.round_id and c.person_id = (select app_person())
    and rating_application.unit_path <@ c.unit_path) else false end');

create table rating_step (
  application_id uuid not null references rating_application,
  ordinal int not null,
  attempt int not null,
  step text not null,
  from_state text not null,
  to_state text not null,
  -- Who took it and for which unit; null for a visitor.
  person_id uuid,
  unit_id uuid,
  taken_on date not null,
  reason text not null,
  primary key (application_id, ordinal)
);
create index rating_step_by_person on rating_step (person_id, application_id);
call secure_by('rating_step', 'exists (select from rating_application a where a.id = application_id)');

-- What one reviewer found, with her reasons. Until the review is over nobody reads it but herself.
create table rating_score (
  application_id uuid not null references rating_application,
  attempt int not null,
  person_id uuid not null references person,
  seat int not null,
  answers jsonb not null,
  reasons jsonb not null,
  points int not null,
  stars int not null,
  primary key (application_id, attempt, person_id)
);
call secure_by('rating_score', 'case when person_id = (select app_person()) then true else exists (
  select from rating_application a where a.id = application_id and a.state not in (''draft'', ''check'', ''review'')
    and a.review_path <@ (select app_subtree())) end');

-- The bare numbers of the blind scores, by which it is decided whether a third one is called; for the step alone.
create function blind_scores_of(application uuid, in_attempt int)
returns table (person_id uuid, points int, stars int)
language sql stable security definer set search_path to public, pg_temp as $$
  select s.person_id, s.points, s.stars from rating_score s
  where s.application_id = application and s.attempt = in_attempt order by s.seat
$$;
`;
