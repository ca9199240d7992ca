import type { CalendarDate } from '@fulian/domain/kernel';
import { ageBandOn } from '@fulian/domain/training';
import type { RawBuilder } from 'kysely';
import { today } from '../../../platform/clock.js';
import { inOrderOf, loader } from '../../../platform/loader.js';
import { rows, sql } from '../../../platform/rows.js';
import { noteMinors } from '../profile/note-minors.js';
import type { ConsentType, TraineeType } from './trainee.type.js';

type TraineeRow = Omit<TraineeType, 'ageBand'> & { readonly bornOn: CalendarDate };

/** Reads trainees; `rest` goes on after `from trainee t`. Her day of birth goes no further than this. */
export async function traineeRows(rest: RawBuilder<unknown>): Promise<TraineeType[]> {
  const found = await rows(sql<TraineeRow>`
    select t.id, t.name, t.born_on::text as "bornOn", t.guardian_name is not null as "hasGuardianConsent",
      t.is_seed as "isSeed", t.topic, t.skills, t.device,
      exists (select from trainee_consent c
        where c.trainee_id = t.id and c.purpose = 'likeness' and c.withdrawn_at is null) as "mayBePictured"
    from trainee t ${rest}`);
  await noteMinors(found);
  return found.map(({ bornOn, ...trainee }) => ({ ...trainee, ageBand: ageBandOn(bornOn, today()) }));
}

/** Trainees by id, gathered. */
export const readTrainee = loader<string, TraineeType | null>(async (ids) =>
  inOrderOf(ids, await traineeRows(sql`where t.id = any(${[...ids]}::uuid[])`), ({ id }) => id),
);

/** Every consent a trainee ever gave, the latest first. */
export async function readConsents(traineeId: string): Promise<ConsentType[]> {
  const found = await rows(sql<{
    purpose: ConsentType['purpose'];
    givenAt: string;
    withdrawnAt: string | null;
  }>`
    select purpose, given_at as "givenAt", withdrawn_at as "withdrawnAt" from trainee_consent
    where trainee_id = ${traineeId} order by given_at desc, purpose`);
  return found.map(({ purpose, givenAt, withdrawnAt }) => ({
    purpose,
    givenAt: new Date(givenAt),
    withdrawnAt: withdrawnAt ? new Date(withdrawnAt) : null,
  }));
}
