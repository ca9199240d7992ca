import { Migration } from '@mikro-orm/migrations';

/** Learning after a lesson: homework between a woman and her trainer, the one question after three months, and effects. */
export default class CampLearning extends Migration {
  override up(): void {
    this.addSql(`
create table homework (
  id uuid primary key,
  camp_id uuid not null references camp on delete cascade,
  -- Who set it reads what comes back; nobody above her does.
  trainer_id uuid not null references person,
  -- As it was then: those who are asked need not be able to look her up.
  trainer_name text not null,
  task text not null check (task <> ''),
  set_at timestamptz not null default now()
);
create index homework_by_camp on homework (camp_id, set_at);
call secure_by('homework', 'trainer_id = (select app_person())');
call open_to_readers('homework', 'known_to_members_with_their_camp',
  '(select app_kind()) = ''member'' and exists (select from camp c where c.id = camp_id)');

-- What a woman sends back, and what her trainer says of it: theirs, and seen by no tier above.
create table homework_answer (
  id uuid primary key,
  homework_id uuid not null references homework on delete cascade,
  trainee_id uuid not null references trainee on delete cascade,
  text text not null check (text <> ''),
  link text check (link like 'https://%'),
  sent_at timestamptz not null default now(),
  feedback text check (feedback <> ''),
  feedback_at timestamptz,
  unique (homework_id, trainee_id)
);
call secure_by('homework_answer',
  'exists (select from homework h where h.id = homework_id and h.trainer_id = (select app_person()))');
create policy oneself on homework_answer
  using (exists (select from trainee t where t.id = trainee_id and t.person_id = (select app_person())))
  with check (exists (select from trainee t where t.id = trainee_id and t.person_id = (select app_person())));

-- Asked once, three months after a camp; an empty answer says that she did not want to.
create table camp_use (
  enrolment_id uuid primary key references enrolment on delete cascade,
  uses text[] not null check (uses <@ array['filming', 'editing', 'writing', 'live', 'replies', 'selling', 'passed_on', 'not_yet'])
);
call secure_by('camp_use', 'exists (select from enrolment e join trainee t on t.id = e.trainee_id
  where e.id = enrolment_id and t.person_id = (select app_person()))');

create function forget_use() returns trigger language plpgsql security definer set search_path to public, pg_temp as $$
begin
  delete from camp_use where enrolment_id = new.id;
  return null;
end $$;
create trigger forget_use after update of trainee_id on enrolment
  for each row when (old.trainee_id is not null and new.trainee_id is null) execute function forget_use();

-- What was used of a programme's camps, in sums for those who hold it: nobody learns what one woman said.
create function camp_use_sums(of_programme uuid) returns table (use text, women int)
  language sql stable security definer set search_path to public, pg_temp as $$
  select u.use, count(*)::int
  from training_programme p join camp c on c.programme_id = p.id join enrolment e on e.camp_id = c.id
    join camp_use a on a.enrolment_id = e.id cross join unnest(a.uses) as u(use)
  where p.id = of_programme and p.unit_path <@ nullif(current_setting('app.subtree', true), '')::ltree
  group by 1
$$;

-- Her name for her trainer, who may be of a unit that does not look after her: with her answer, and no more of her.
create function homework_senders(of_homework uuid) returns table (answer_id uuid, name text)
  language sql stable security definer set search_path to public, pg_temp as $$
  select a.id, t.name from homework_answer a join homework h on h.id = a.homework_id join trainee t on t.id = a.trainee_id
  where h.id = of_homework and h.trainer_id::text = current_setting('app.actor', true)
$$;
`);
  }
}
