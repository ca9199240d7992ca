import { Refusal } from '@fulian/domain/kernel';
import { type Goal, readGoals } from '@fulian/domain/training';
import { rows, sql } from '../../../platform/rows.js';
import { ownTrainee } from '../trainees/read-my-training.js';
import { notATrainee } from '../trainees/set-consent.js';

/** The asker says anew what she sets herself; what she leaves out is gone. */
export async function setGoals(typed: readonly Goal[]): Promise<undefined | Refusal> {
  const own = await ownTrainee();
  if (!own) return notATrainee;
  const goals = readGoals(typed);
  if (Refusal.is(goals)) return goals;
  const kept = (goals as readonly Goal[]).map((goal, ordinal) => ({ ordinal, ...goal }));
  await rows(sql`delete from coaching_goal where trainee_id = ${own.id}`);
  if (kept.length)
    await rows(sql`
      insert into coaching_goal (trainee_id, ordinal, text, until_on, is_done)
      select ${own.id}::uuid, g.ordinal, g.text, g."untilOn", g."isDone"
      from jsonb_to_recordset(${JSON.stringify(kept)}::jsonb)
        as g(ordinal int, text text, "untilOn" date, "isDone" boolean)`);
  return undefined;
}
