import { Refusal } from '@fulian/domain/kernel';
import { newId } from '../../../platform/new-id.js';
import { row, sql } from '../../../platform/rows.js';
import { campNotFound, lockCamp } from '../camps/hold-camp.js';

/** A text as it is kept; undefined where it says nothing, or too much. */
export function textIn(written: string): string | undefined {
  const text = written.normalize('NFC').trim();
  return text && text.length <= 2000 ? text : undefined;
}

export const noText = (field: string): Refusal<'NoText'> =>
  Refusal.of('NoText', 'A text of 1 to 2000 characters is needed.', [field]);

/** Sets a homework for a camp of one's own subtree: optional for everybody, and answered to whoever set it. */
export async function setHomework(
  input: { readonly campId: string; readonly task: string },
  id: string = newId(),
): Promise<{ readonly id: string } | Refusal> {
  const camp = await lockCamp(input.campId);
  if (!camp) return campNotFound;
  if (camp.state === 'cancelled')
    return Refusal.of('WrongCampState', 'A cancelled camp has no homework.', ['campId']);
  const task = textIn(input.task);
  if (!task) return noText('task');
  await row(sql`
    insert into homework (id, camp_id, trainer_id, trainer_name, task)
    select ${id}, ${camp.id}, id, name, ${task} from person where id = app_person()`);
  return { id };
}
