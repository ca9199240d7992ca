import { Id, Refusal } from '@fulian/domain/kernel';
import { CampState } from '@fulian/domain/training';
import { newId } from '../../../platform/new-id.js';
import { row, rows, sql } from '../../../platform/rows.js';
import { heldToday } from '../../../sign-in/entitlement.js';
import type { CampType } from '../camps/camp.type.js';
import { readCamp } from '../camps/read-camps.js';
import type { PlacedWoman, SheetLine } from './sheet-line.js';

interface HeldSheet {
  readonly id: string;
  readonly campId: string;
  readonly lines: readonly SheetLine[];
  readonly enrolled: number | null;
}

export const sheetNotFound = Refusal.of('EnrolmentSheetNotFound', 'There is no such sheet of yours.', [
  'enrolmentSheetId',
]);

/** Recommends the women of a sheet's good rows; asked again, it enrols nobody twice and answers the same. */
export async function enrolFromSheet(sheetId: string): Promise<{ readonly id: string } | Refusal> {
  const sheet = Id.matches(sheetId)
    ? await row(sql<HeldSheet>`
        select id, camp_id as "campId", lines, enrolled from enrolment_sheet where id = ${sheetId} for update`)
    : null;
  if (!sheet) return sheetNotFound;
  if (sheet.enrolled !== null) return { id: sheet.id };
  const camp = (await readCamp(sheet.campId)) as CampType | null;
  if (!camp || !CampState.takesEnrolments(camp.state))
    return Refusal.of('CampNotOpen', `The camp is ${camp?.state}.`, ['enrolmentSheetId']);
  const women = sheet.lines.flatMap(({ outcome, woman }) => (outcome === 'new' && woman ? [woman] : []));
  if (women.length === 0) return Refusal.of('NoGoodLines', 'No row can be enrolled.', ['enrolmentSheetId']);
  const enrolled = await recommendAll(sheet.campId, women);
  await rows(sql`
    update enrolment_sheet set enrolled = ${enrolled}, lines = '[]'::jsonb where id = ${sheet.id}`);
  return { id: sheet.id };
}

/** All of them in one statement: finds or enters each, and recommends those who are not enrolled. */
async function recommendAll(campId: string, women: readonly PlacedWoman[]): Promise<number> {
  const told = women.map(({ guardian, ...woman }) => ({
    ...woman,
    ...guardian,
    traineeId: newId(),
    enrolmentId: newId(),
  }));
  const made = await rows(sql`
    with told as (select * from jsonb_to_recordset(${JSON.stringify(told)}::jsonb) as t("unitId" uuid, name text,
        "bornOn" date, reason text, "isSeed" boolean, topic text, "guardianName" text, relation text, "givenOn" date,
        "traineeId" uuid, "enrolmentId" uuid)),
      -- Who holds a post in that unit under that name, and is the only one, signs in as herself.
      holder as (select t."traineeId", min(h.id::text)::uuid as id
        from told t join post p on p.unit_id = t."unitId" and ${heldToday()} join person h on h.id = p.person_id and h.name = t.name
        where not exists (select from trainee w where w.person_id = h.id)
        group by 1 having count(distinct h.id) = 1),
      one_each as (select id, (array_agg("traineeId"))[1] as "traineeId" from holder group by id having count(*) = 1),
      entered as (
        insert into trainee (id, province_id, unit_id, unit_path, person_id, name, born_on, guardian_name,
          guardian_relation, guardian_consent_on, is_seed, topic)
        select t."traineeId", p.id, u.id, u.path, o.id, t.name, t."bornOn", t."guardianName", t.relation, t."givenOn",
          t."isSeed", t.topic
        from told t join unit u on u.id = t."unitId" and u.path <@ app_subtree()
          join unit p on p.path = subpath(u.path, 0, 1) left join one_each o on o."traineeId" = t."traineeId"
        on conflict (unit_id, name, born_on) do update set
          guardian_name = coalesce(excluded.guardian_name, trainee.guardian_name),
          guardian_relation = coalesce(excluded.guardian_relation, trainee.guardian_relation),
          guardian_consent_on = coalesce(excluded.guardian_consent_on, trainee.guardian_consent_on),
          is_seed = trainee.is_seed or excluded.is_seed, topic = coalesce(excluded.topic, trainee.topic),
          person_id = coalesce(trainee.person_id, excluded.person_id), version = trainee.version + 1
        returning id, province_id, unit_id, unit_path, name, born_on)
    insert into enrolment (id, province_id, camp_id, trainee_id, unit_id, unit_path, state, reason)
    select t."enrolmentId", e.province_id, ${campId}::uuid, e.id, e.unit_id, e.unit_path, 'recommended', t.reason
    from entered e join told t on t."unitId" = e.unit_id and t.name = e.name and t."bornOn" = e.born_on
    order by t."enrolmentId"
    on conflict (camp_id, trainee_id) do update set state = 'recommended', reason = excluded.reason,
      version = enrolment.version + 1
    where enrolment.state = 'applied'
    returning id`);
  return made.length;
}

/** Throws a preview away, with everything it told. */
export async function discardSheet(sheetId: string): Promise<{ readonly id: string } | Refusal> {
  const gone = Id.matches(sheetId)
    ? await row(sql<{ id: string }>`
        delete from enrolment_sheet where id = ${sheetId} and enrolled is null returning camp_id as id`)
    : null;
  return gone ?? sheetNotFound;
}
