import { Refusal } from '@fulian/domain/kernel';
import { type DraftContent, readDraft } from '@fulian/domain/training';
import { calendarDayOf, now } from '../../../platform/clock.js';
import { rows, sql } from '../../../platform/rows.js';
import { tellCoach } from './coaching-channel.js';
import { ownFile } from './own-file.js';
import { type Coached, coachedByMe, coachedSelf } from './whose-draft.js';

export interface SentDraft {
  readonly title: string;
  readonly link: string | null;
  readonly note: string | null;
  readonly file: string | null;
}

type Made = { readonly id: string };

/** The asker sends her coach a draft. */
export const sendDraft = async (input: SentDraft, id: string): Promise<Made | Refusal> =>
  keep(await coachedSelf(), input, id);

/** A coach writes down what a trainee of hers sent some other way: on paper, or over the phone. */
export const recordDraft = async (
  input: SentDraft & { readonly traineeId: string },
  id: string,
): Promise<Made | Refusal> => keep(await coachedByMe(input.traineeId), input, id);

async function keep(whose: Coached | Refusal, input: SentDraft, id: string): Promise<Made | Refusal> {
  if (Refusal.is(whose)) return whose;
  const { traineeId, coachId } = whose as Coached;
  const fileId = await ownFile(input.file, traineeId);
  const read = readDraft({ ...input, hasFile: fileId !== null });
  if (Refusal.is(read)) return read;
  const { title, link, note } = read as DraftContent;
  const at = now();
  await rows(sql`
    insert into coaching_draft (id, trainee_id, title, link, note, file_id, sent_at, sent_on)
    values (${id}, ${traineeId}, ${title}, ${link}, ${note}, ${fileId}, ${at.toISOString()}, ${calendarDayOf(at)})`);
  await tellCoach(coachId);
  return { id };
}
