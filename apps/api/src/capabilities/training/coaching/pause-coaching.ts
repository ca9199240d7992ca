import { CalendarDate, Refusal } from '@fulian/domain/kernel';
import { type Pause, Pauses } from '@fulian/domain/training';
import { today } from '../../../platform/clock.js';
import { newId } from '../../../platform/new-id.js';
import { row, rows, sql } from '../../../platform/rows.js';
import { ownTrainee } from '../trainees/read-my-training.js';
import { notATrainee } from '../trainees/set-consent.js';
import { tellCoach } from './coaching-channel.js';
import { pauseRows } from './read-pauses.js';

/** The asker pauses, for as long as she says or until she is back; nobody asks why. */
export async function pauseCoaching(pause: Pause): Promise<undefined | Refusal> {
  const own = await ownTrainee();
  if (!own) return notATrainee;
  const refusal = Pauses.allow(await pauseRows([own.id]), pause);
  if (refusal) return refusal;
  await rows(sql`
    insert into coaching_pause (id, trainee_id, from_on, until_on)
    values (${newId()}, ${own.id}, ${pause.fromOn}, ${pause.untilOn})`);
  return tellOwnCoach();
}

/** The asker is back, or calls off the next pause where there is none today. A pause that began today has not been one. */
export async function comeBack(): Promise<undefined | Refusal> {
  const own = await ownTrainee();
  if (!own) return notATrainee;
  const pauses = await pauseRows([own.id]);
  const ended = Pauses.comeBack(pauses, today(), CalendarDate.plusDays(today(), -1));
  if (Refusal.is(ended)) return ended;
  const { fromOn, untilOn } = ended as Pause;
  const mine = sql`trainee_id = ${own.id} and from_on = ${fromOn}`;
  if (untilOn !== null && untilOn < fromOn) await rows(sql`delete from coaching_pause where ${mine}`);
  else await rows(sql`update coaching_pause set until_on = ${untilOn} where ${mine}`);
  return tellOwnCoach();
}

async function tellOwnCoach(): Promise<undefined> {
  const coach = await row(sql<{ id: string }>`select coach_id as id from own_coach()`);
  if (coach) await tellCoach(coach.id);
  return undefined;
}
