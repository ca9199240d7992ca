import { Migration } from '@mikro-orm/migrations';

/** A certificate that was revoked by mistake is issued anew: a new number, which the old one names. */
export default class CertificatesIssuedAnew extends Migration {
  override up(): void {
    this.addSql(`
alter table training_certificate
  drop constraint training_certificate_enrolment_id_key,
  add revoked_by text check (revoked_by <> ''),
  add replaces_id uuid unique references training_certificate on delete cascade,
  add reissue_reason text check (reissue_reason <> ''),
  add reissued_by text,
  add check ((replaces_id is null) = (reissue_reason is null)),
  add check ((replaces_id is null) = (reissued_by is null));
create index training_certificate_by_enrolment on training_certificate (enrolment_id);
-- However many she had, one counts.
create unique index training_certificate_that_stands on training_certificate (enrolment_id) where revoked_on is null;

drop function certificate_by_number(text);
create function certificate_by_number(asked text) returns table (
  number text, name text, shows_name boolean, title text, session_number int, first_on date, last_on date, programme text,
  holder text, issued_on date, revoked_on date, successor text)
  language sql stable security definer set search_path to public, pg_temp as $$
  select k.number, t.name, k.shows_name, c.title, c.session_number, c.first_on, c.last_on, p.name, u.name, k.issued_on,
    k.revoked_on, n.number
  from training_certificate k
  join enrolment e on e.id = k.enrolment_id
  join camp c on c.id = e.camp_id
  join training_programme p on p.id = c.programme_id
  join unit u on u.id = c.unit_id
  left join trainee t on t.id = e.trainee_id
  left join training_certificate n on n.replaces_id = k.id
  where k.number = asked
$$;

-- As before, and the reason of what was issued anew goes with her, too.
create or replace function forget_corrections() returns trigger language plpgsql security definer
  set search_path to public, pg_temp as $$
begin
  delete from roster_correction where enrolment_id = new.id;
  update training_certificate set shows_name = false,
    revoked_reason = case when revoked_reason is not null then '—' end,
    reissue_reason = case when reissue_reason is not null then '—' end where enrolment_id = new.id;
  return null;
end $$;
`);
  }
}
