/** Rounds are the province's and everyone's to read; so are the stars that were granted. */
export const rounds = `
create table rating_round (
  id uuid primary key,
  province_id uuid not null references unit,
  unit_path ltree not null references unit (path) on update cascade,
  title text not null check (title <> ''),
  -- Nothing opens without one.
  basis text not null check (basis in ('approval_document', 'business_grading')),
  basis_text text not null check (basis_text <> ''),
  purpose text not null,
  minutes int not null,
  -- The rubric as it was when the round opened: frozen with it, whatever becomes of its drafts.
  rubric jsonb not null,
  rubric_sha256 text not null,
  apply_until date not null,
  check_days int not null,
  review_days int not null,
  panel_days int not null,
  notice_days int not null check (notice_days >= 5),
  appeal_days int not null,
  gap_threshold int not null,
  valid_months int not null,
  opened_on date not null,
  version int not null default 1
);
call secure_by_unit('rating_round');
call open_to_readers('rating_round', 'rounds_are_public', 'true');

-- Stars as they were granted. A later award of the same home supersedes an earlier one.
create table rating_award (
  id uuid primary key,
  application_id uuid not null unique,
  round_id uuid not null references rating_round,
  unit_id uuid not null,
  unit_path ltree not null,
  home_name text not null,
  home_kind text not null check (home_kind in ('online_home', 'micro_home')),
  kind text not null check (kind in ('first', 'renewal', 'upgrade', 'downgrade')),
  stars int not null check (stars >= 1),
  valid_from date not null,
  valid_until date not null check (valid_until >= valid_from),
  -- Rubric version, inputs and result: whoever has them recomputes the stars.
  receipt jsonb not null,
  revoked_on date,
  revoked_reason text,
  superseded_on date,
  -- Lists stand in the order of the register of units, and never in that of stars.
  place text collate "C" not null generated always as (ltree2text(unit_path)) stored,
  foreign key (unit_id, unit_path) references unit (id, path) on update cascade,
  check ((revoked_on is null) = (revoked_reason is null))
);
create index rating_award_by_unit on rating_award (unit_id, home_kind);
create index rating_award_by_place on rating_award (place, id);
call secure_by_unit('rating_award');
call open_to_readers('rating_award', 'awards_are_public', 'true');
`;
