/** Whom a reviewer stays away from: said before she can see anything, and known to the database from then on. */
export const recusals = `
create table rating_declaration (
  round_id uuid not null references rating_round,
  person_id uuid not null references person,
  declared_on date not null,
  primary key (round_id, person_id)
);
call secure_by('rating_declaration', 'person_id = (select app_person())');

create table rating_conflict (
  round_id uuid not null references rating_round,
  person_id uuid not null references person,
  unit_id uuid not null,
  unit_path ltree not null,
  primary key (round_id, person_id, unit_id),
  foreign key (unit_id, unit_path) references unit (id, path) on update cascade
);
call secure_by('rating_conflict', 'person_id = (select app_person())');
`;
