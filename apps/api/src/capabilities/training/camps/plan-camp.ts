import { Id, Refusal } from '@fulian/domain/kernel';
import { row, sql } from '../../../platform/rows.js';
import { type ReadPlan, readPlan, type WrittenPlan, writeParts } from './write-plan.js';

interface Place {
  readonly unitId: string;
  readonly unitPath: string;
  readonly provinceId: string;
}

/** Plans a camp of a programme of one's own subtree; returns its id. */
export async function planCamp(
  input: WrittenPlan & { readonly trainingProgrammeId: string },
  id: string,
): Promise<{ readonly id: string } | Refusal> {
  const place = await placeOf(input.trainingProgrammeId);
  if (!place)
    return Refusal.of('TrainingProgrammeNotFound', 'There is no such programme in your subtree.', [
      'trainingProgrammeId',
    ]);
  const read = await readPlan(input, place.unitPath);
  if (Refusal.is(read)) return read;
  const { plan } = read as ReadPlan;
  const planned = await row(sql<{ id: string }>`
    insert into camp (id, province_id, programme_id, unit_id, unit_path, title, session_number, venue, first_on, last_on,
      seats, basis, childcare_note)
    values (${id}, ${place.provinceId}, ${input.trainingProgrammeId}, ${place.unitId}, ${place.unitPath}::ltree,
      ${plan.title}, ${plan.sessionNumber}, ${plan.venue}, ${plan.firstOn}, ${plan.lastOn}, ${plan.seats}, ${plan.basis},
      ${plan.childcareNote})
    on conflict (programme_id, session_number) do nothing returning id`);
  if (!planned) return duplicateSession(plan.sessionNumber);
  await writeParts(id, read as ReadPlan);
  return planned;
}

export const duplicateSession = (number: number): Refusal<'DuplicateSession'> =>
  Refusal.of('DuplicateSession', `The programme has a camp number ${number}.`, ['sessionNumber']);

/** Programmes are known to all members, so the subtree is asked for. */
const placeOf = async (programmeId: string): Promise<Place | null> =>
  Id.matches(programmeId)
    ? row(sql<Place>`
        select unit_id as "unitId", unit_path::text as "unitPath", province_id as "provinceId"
        from training_programme where id = ${programmeId} and unit_path <@ app_subtree()`)
    : null;
