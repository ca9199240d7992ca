import { Migration } from '@mikro-orm/migrations';

/** What an award is called on its certificate, and what became of the stars of a home over the years. */
export default class AwardNumbers extends Migration {
  override up(): void {
    this.addSql(`
-- Made of the award's own id: two homes may have the same receipt, and nobody guesses the next number.
create function award_number(award uuid) returns text language sql immutable strict parallel safe as $$
  select substr(digits, 1, 4) || '-' || substr(digits, 5, 4) || '-' || substr(digits, 9, 4) || '-' ||
    substr(digits, 13, 4)
  from (select encode(sha256(uuid_send(award)), 'hex') as digits) as hashed
$$;
create unique index rating_award_by_number on rating_award (award_number(id));

-- The public part of what happened to the stars of a unit: granted, taken back, appealed, answered. Reasons are not among
-- it: those of an appeal are the home's own words. Steps before the first award are nobody's business.
create function star_steps_of(unit uuid)
returns table (application_id uuid, step text, to_state text, taken_on date)
language sql stable security definer set search_path to public, pg_temp as $$
  select s.application_id, s.step, s.to_state, s.taken_on
  from rating_award w
  join rating_step s on s.application_id = w.application_id
  where w.unit_id = unit and s.step in ('revoke', 'appeal', 'answer_appeal') and s.ordinal > (
    select min(a.ordinal) from rating_step a where a.application_id = w.application_id and a.step = 'award')
  order by s.taken_on, s.application_id, s.ordinal
$$;
`);
  }
}
