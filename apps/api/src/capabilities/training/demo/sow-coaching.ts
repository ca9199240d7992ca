import { CalendarDate, Refusal } from '@fulian/domain/kernel';
import { readRemarks } from '@fulian/domain/training';
import { today } from '../../../platform/clock.js';
import { newId } from '../../../platform/new-id.js';
import { row, rows, sql } from '../../../platform/rows.js';
import { registryUnitId } from '../../federation/index.js';
import { type DemoDraft, demoCoaches, demoDrafts, demoPauseAgo, demoSupport } from './demo-coaching.js';
import { sowEarlierWorks } from './sow-earlier-works.js';

interface Member {
  readonly id: string;
  readonly name: string;
}

/** Coaching under way for the class of 2024: drafts that wait and are answered, a pause, a hand-over, and what is asked for. */
export async function sowCoaching(): Promise<void> {
  for (const [county, coach] of Object.entries(demoCoaches)) {
    const members = await sowGroup(registryUnitId(county), coach);
    for (const [at, draft] of demoDrafts.entries()) {
      const whose = members[at];
      if (whose) await sowDraft(whose.id, coach, draft);
    }
    if (members[2]) await sowPause(members[2].id);
  }
  await sowOwn();
}

/** A group of a county with its class of 2024 in it; nothing where the coach or the county is not among the demo's. */
async function sowGroup(unitId: string, coach: string): Promise<readonly Member[]> {
  const id = newId();
  const begun = await row(sql`
    insert into coach_group (id, province_id, unit_id, unit_path, name, coach_id, coach_name, coach_since)
    select ${id}, (select p.id from unit p where p.path = subpath(u.path, 0, 1)), u.id, u.path, '2024 级陪练组', h.id,
      h.name, ${CalendarDate.plusDays(today(), -40)}
    from unit u, person h where u.id = ${unitId} and h.name = ${coach} and h.is_invented limit 1 returning id`);
  if (!begun) return [];
  return rows(sql<Member>`
    update trainee t set coach_group_id = ${id}
    where t.unit_path <@ (select path from unit where id = ${unitId})
      and exists (select from enrolment e where e.trainee_id = t.id and e.state = 'attended')
    returning t.id, t.name`);
}

async function sowDraft(traineeId: string, coach: string, draft: DemoDraft): Promise<void> {
  const id = newId();
  const sentOn = CalendarDate.plusDays(today(), -draft.sentAgo);
  await rows(sql`
    insert into coaching_draft (id, trainee_id, state, title, link, note, sent_at, sent_on)
    values (${id}, ${traineeId}, ${draft.answer ? 'answered' : 'sent'}, ${draft.title}, ${draft.link}, ${draft.note},
      (${sentOn}::date + time '20:10') at time zone 'Asia/Shanghai', ${sentOn})`);
  if (!draft.answer) return;
  const remarks = readRemarks(draft.answer);
  if (Refusal.is(remarks)) throw new Error(remarks.message);
  await rows(sql`
    insert into coaching_answer (id, draft_id, trainee_id, coach_name, remarks, answered_at)
    values (${newId()}, ${id}, ${traineeId}, ${coach}, ${JSON.stringify(remarks)}::jsonb,
      (${sentOn}::date + 1 + time '10:20') at time zone 'Asia/Shanghai')`);
}

const sowPause = (traineeId: string) =>
  rows(sql`
    insert into coaching_pause (id, trainee_id, from_on)
    values (${newId()}, ${traineeId}, ${CalendarDate.plusDays(today(), -demoPauseAgo)})`);

/** Her whom one may look around as: an answered draft, goals, a hand-over, requests, and neighbours who would film too. */
async function sowOwn(): Promise<void> {
  const own = await row(sql<{ id: string }>`
    select t.id from trainee t join person h on h.id = t.person_id where h.name = '曾雨荷' and h.is_invented`);
  if (!own) return;
  await sowEarlierWorks(own.id);
  await rows(sql`delete from coaching_draft where trainee_id = ${own.id}`);
  await rows(sql`delete from coaching_pause where trainee_id = ${own.id}`);
  await sowDraft(own.id, '彭书妍', demoDrafts[1] as DemoDraft);
  await rows(sql`
    insert into coaching_goal (trainee_id, ordinal, text, until_on, is_done) values
      (${own.id}, 0, '每周发一条', ${CalendarDate.plusDays(today(), 40)}, false),
      (${own.id}, 1, '敢自己上镜说三句话', null, true)`);
  await rows(sql`
    insert into coaching_handover (id, trainee_id, from_name, to_name, note, handed_on)
    values (${newId()}, ${own.id}, '周安澜', '彭书妍', '她拍得好，怕上镜。先夸画面，再说一处。',
      ${CalendarDate.plusDays(today(), -40)})`);
  await rows(
    sql`update trainee set skills = '剪辑、写文案', neighbour_note = '村部二楼，上午都在' where id = ${own.id}`,
  );
  const asking = await rows(sql<{ id: string }>`
    select t.id from trainee t where t.unit_path <@ (select path from unit where id = ${registryUnitId('430723')})
      and t.id <> ${own.id} and t.coach_group_id is not null order by t.name limit 2`);
  for (const [at, request] of demoSupport.entries())
    await rows(sql`
      insert into support_request (id, province_id, unit_id, unit_path, trainee_id, kind, wish, state, reason, decided_by,
        decided_on, asked_on)
      select ${newId()}, province_id, unit_id, unit_path, id, ${request.kind}, ${request.wish},
        ${request.reason ? 'granted' : 'asked'}, ${request.reason}, ${request.reason ? '澧县' : null},
        ${request.reason ? CalendarDate.plusDays(today(), -3) : null}, ${CalendarDate.plusDays(today(), -9 + at)}
      from trainee where id = ${(at === 1 ? own : asking[at === 0 ? 0 : 1])?.id ?? own.id}`);
  for (const { id } of asking)
    await rows(sql`
      insert into trainee_consent (id, trainee_id, purpose, given_at)
      values (${newId()}, ${id}, 'neighbours', now() - interval '9 days')`);
}
