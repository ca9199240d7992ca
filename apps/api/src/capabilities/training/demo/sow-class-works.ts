import { rows, sql } from '../../../platform/rows.js';
import { registryUnitId } from '../../federation/index.js';
import { demoClassWorks, monthsOfACounty } from './demo-class-works.js';

/**
 * The class of 2024 in the year after: who was there names the account of her village, and publishes one work a month for as
 * long as she goes on. In sets, always the same.
 */
export async function sowClassWorks(): Promise<void> {
  const counties = Object.entries(monthsOfACounty).map(([key, months]) => ({
    county: registryUnitId(key),
    months,
  }));
  await rows(sql`
    update trainee t set account_id = a.id from account a
    where a.unit_id = t.unit_id and a.closed_on is null and t.account_id is null and t.person_id is null
      and exists (select from enrolment e join camp c on c.id = e.camp_id join training_programme p on p.id = c.programme_id
        where e.trainee_id = t.id and e.state = 'attended' and p.kind = 'streamers_corps')`);
  await rows(sql`
    with woman as (
      select t.account_id, c.last_on, k.months,
        (row_number() over (partition by k.county order by t.unit_path) - 1)::int as place
      from enrolment e
      join camp c on c.id = e.camp_id join training_programme p on p.id = c.programme_id and p.kind = 'streamers_corps'
      join trainee t on t.id = e.trainee_id and t.account_id is not null
      join jsonb_to_recordset(${JSON.stringify(counties)}::jsonb) as k(county uuid, months jsonb) on true
      join unit u on u.id = k.county and t.unit_path <@ u.path
      where e.state = 'attended'
    ), published as (
      select w.account_id, title, number, md5('demo class work ' || w.account_id::text || number::text) as token,
        (w.last_on + make_interval(months => number::int))::date - 2 - (w.place * 5 + number::int * 3) % 20 as day
      from woman w
      cross join unnest(${[...demoClassWorks]}::text[]) with ordinality as n(title, number)
      where number <= (w.months ->> (w.place % jsonb_array_length(w.months)))::int
    ), works as (
      insert into work (id, account_id, unit_path, province_id, work_key, title, kind, published_on, published_at)
      select overlay(overlay(p.token placing '8' from 13) placing '8' from 17)::uuid, a.id, a.unit_path, a.province_id,
        'demo-class-' || p.number, p.title, 'video', p.day, (p.day + time '19:30') at time zone 'Asia/Shanghai'
      from published p join account a on a.id = p.account_id returning *
    )
    insert into work_report (work_id, account_id, unit_path, province_id, observed_at, plays, likes, comments)
    select id, account_id, unit_path, province_id, published_at + interval '3 days', 400 + day_of_year * 7, day_of_year / 4,
      day_of_year / 40
    from (select w.*, extract(doy from published_on)::int as day_of_year from works w) w`);
}
