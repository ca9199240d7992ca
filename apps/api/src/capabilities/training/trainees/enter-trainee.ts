import type { CalendarDate } from '@fulian/domain/kernel';
import { ageBandOn, type GuardianConsent } from '@fulian/domain/training';
import { newId } from '../../../platform/new-id.js';
import { row, sql } from '../../../platform/rows.js';
import { heldToday } from '../../../sign-in/entitlement.js';

export interface NewTrainee {
  readonly unitId: string;
  readonly name: string;
  readonly bornOn: CalendarDate;
  readonly guardian: GuardianConsent | null;
  readonly isSeed: boolean;
  readonly topic: string | null;
  /** Undefined where an office enters her: she is then found among those who hold a post in her unit. */
  readonly personId?: string;
}

/**
 * Finds a trainee by unit, name and day of birth, or enters her; told once, she is not asked again at her next camp. Who
 * holds a post in that unit under that name, and is the only one, signs in as herself from then on.
 * @param on the camp's first day: a guardian is kept only where one is needed on it
 */
export async function enterTrainee(trainee: NewTrainee, on: CalendarDate): Promise<string> {
  const { unitId, name, bornOn, isSeed, topic } = trainee;
  const guardian = ageBandOn(bornOn, on) === 'adult' ? null : trainee.guardian;
  const personId = trainee.personId ?? (await holderOf(unitId, name));
  const entered = await row(sql<{ id: string }>`
    insert into trainee (id, province_id, unit_id, unit_path, person_id, name, born_on, guardian_name, guardian_relation,
      guardian_consent_on, is_seed, topic)
    select ${newId()}, province.id, u.id, u.path, ${personId}, ${name}, ${bornOn}, ${guardian?.guardianName.trim() ?? null},
      ${guardian?.relation.trim() ?? null}, ${guardian?.givenOn ?? null}, ${isSeed}, ${topic}
    from unit u join unit province on province.path = subpath(u.path, 0, 1) where u.id = ${unitId}
    on conflict (unit_id, name, born_on) do update set
      guardian_name = coalesce(excluded.guardian_name, trainee.guardian_name),
      guardian_relation = coalesce(excluded.guardian_relation, trainee.guardian_relation),
      guardian_consent_on = coalesce(excluded.guardian_consent_on, trainee.guardian_consent_on),
      is_seed = trainee.is_seed or excluded.is_seed, topic = coalesce(excluded.topic, trainee.topic),
      person_id = coalesce(trainee.person_id, excluded.person_id), version = trainee.version + 1
    returning id`);
  return (entered as { id: string }).id;
}

/** The one person who holds a post in a unit under a name, unless she is a trainee already. */
async function holderOf(unitId: string, name: string): Promise<string | null> {
  const holder = await row(sql<{ count: number; id: string }>`
    select count(distinct h.id)::int as count, min(h.id::text) as id
    from post p join person h on h.id = p.person_id
    where p.unit_id = ${unitId} and h.name = ${name} and ${heldToday()}
      and not exists (select from trainee t where t.person_id = h.id)`);
  return holder?.count === 1 ? holder.id : null;
}
