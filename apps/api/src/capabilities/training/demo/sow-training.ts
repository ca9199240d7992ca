import { CalendarDate } from '@fulian/domain/kernel';
import { today } from '../../../platform/clock.js';
import { newId } from '../../../platform/new-id.js';
import { row, rows, sql } from '../../../platform/rows.js';
import { registryUnitId } from '../../federation/index.js';
import { type DemoCamp, demoCamps, demoCounties, demoLessons } from './demo-camps.js';
import { demoTrainees, traineesOfACounty } from './demo-trainees.js';
import { sowClassWorks } from './sow-class-works.js';
import { sowCoaching } from './sow-coaching.js';
import { sowEnrolments } from './sow-enrolments.js';
import { sowPapers } from './sow-papers.js';
import { sowQuotas } from './sow-quotas.js';

/** Sows sessions 47 to 49, the corps' class of 2024, and their invented trainees. */
export async function sowTraining(): Promise<void> {
  const province = registryUnitId('43');
  const programmes = {
    camps: await sowProgramme(province, 'camp_series', '“湘女e家”训练营'),
    corps: await sowProgramme(province, 'streamers_corps', '湘村巾帼主播团'),
  };
  const camps = [];
  for (const camp of demoCamps) camps.push(await sowCamp(province, programmes[camp.programme], camp));
  await sowTrainees();
  await sowEnrolments(camps);
  await sowPapers(camps);
  await sowCoaching();
  await sowClassWorks();
}

async function sowProgramme(unitId: string, kind: string, name: string): Promise<string> {
  const id = newId();
  await rows(sql`
    insert into training_programme (id, province_id, unit_id, unit_path, kind, name)
    select ${id}, id, id, path, ${kind}, ${name} from unit where id = ${unitId}`);
  return id;
}

/** The two lessons of a day: one in the morning, one in the afternoon. */
const hours = [
  { begins: '09:00', ends: '11:30' },
  { begins: '14:00', ends: '16:30' },
] as const;

async function sowCamp(
  unitId: string,
  programmeId: string,
  camp: DemoCamp,
): Promise<{ id: string; camp: DemoCamp }> {
  const id = newId();
  const firstOn =
    typeof camp.begins === 'string'
      ? (camp.begins as CalendarDate)
      : CalendarDate.plusDays(today(), camp.begins);
  const lastOn = CalendarDate.plusDays(firstOn, camp.days - 1);
  await rows(sql`
    insert into camp (id, province_id, programme_id, unit_id, unit_path, state, title, session_number, venue, first_on,
      last_on, seats, basis, childcare_note)
    select ${id}, id, ${programmeId}, id, path, ${camp.state}, ${camp.title}, ${camp.sessionNumber}, ${camp.venue},
      ${firstOn}, ${lastOn}, ${camp.seats}, ${`培训计划（演示）第 ${camp.sessionNumber} 号`}, ${camp.childcareNote}
    from unit where id = ${unitId}`);
  const lessons = Array.from({ length: camp.days * 2 }, (_, ordinal) => ({
    ordinal,
    day: CalendarDate.plusDays(firstOn, Math.floor(ordinal / 2)),
    ...hours[ordinal % 2],
    title: demoLessons[ordinal]?.[0],
    trainer: demoLessons[ordinal]?.[1],
  }));
  await rows(sql`
    insert into camp_lesson (camp_id, ordinal, day, begins, ends, title, trainer)
    select ${id}::uuid, l.ordinal, l.day, l.begins, l.ends, l.title, l.trainer
    from jsonb_to_recordset(${JSON.stringify(lessons)}::jsonb)
      as l(ordinal int, day date, begins text, ends text, title text, trainer text)`);
  await sowQuotas(id, camp);
  return { id, camp };
}

/** Each of a county's trainees lives in another of its villages that have an account, evenly picked in the official order. */
async function sowTrainees(): Promise<void> {
  const trainees = demoTrainees(demoCounties).map(({ county, ...trainee }) => ({
    ...trainee,
    id: newId(),
    county: registryUnitId(county),
  }));
  await rows(sql`
    insert into trainee (id, province_id, unit_id, unit_path, name, born_on, is_seed, topic, device)
    select t.id, (select id from unit where path = subpath(v.path, 0, 1)), v.id, v.path, t.name, t."bornOn", t."isSeed",
      t.topic, t.device
    from jsonb_to_recordset(${JSON.stringify(trainees)}::jsonb) as t(id uuid, county uuid, village int, name text,
      "bornOn" date, "isSeed" boolean, topic text, device text)
    join (
      select c.id as county, u.id, u.path, row_number() over (partition by c.id order by u.path) as place,
        count(*) over (partition by c.id) as among
      from unit c join unit u on u.path <@ c.path and u.tier = 'village'
      where c.id = any(${demoCounties.map(registryUnitId)}::uuid[])
        and exists (select from account a where a.unit_id = u.id and a.handle not like 'demo-named-%')
    ) v on v.county = t.county and v.place = 1 + t.village * v.among / ${traineesOfACounty}`);
  const chair = await row(sql<{ id: string }>`
    select p.person_id as id from post p join person h on h.id = p.person_id
    where h.name = '曾雨荷' and h.is_invented limit 1`);
  if (!chair) return;
  // One of them may be looked around as: a committee member of 回龙村.
  await rows(sql`
    insert into trainee (id, province_id, unit_id, unit_path, person_id, name, born_on, is_seed, topic, device)
    select ${newId()}, (select id from unit where path = subpath(u.path, 0, 1)), u.id, u.path, ${chair.id}, '曾雨荷',
      '1991-09-12', true, '回龙村的一天', '安卓手机加三脚架'
    from unit u where u.id = ${registryUnitId('430723114208')}`);
}
