import { Id, Refusal } from '@fulian/domain/kernel';
import {
  type DraftContent,
  type DraftEvent,
  DraftState,
  type Remark,
  readDraft,
  readRemarks,
} from '@fulian/domain/training';
import { calendarDayOf, now } from '../../../platform/clock.js';
import { newId } from '../../../platform/new-id.js';
import { row, rows, sql } from '../../../platform/rows.js';
import { tellCoach } from './coaching-channel.js';
import { ownFile } from './own-file.js';

export interface DraftStep {
  readonly coachingDraftId: string;
  readonly version: number;
}

interface Held {
  readonly id: string;
  readonly state: DraftState;
  readonly version: number;
  readonly traineeId: string;
  readonly coachId: string | null;
  readonly coachName: string | null;
  readonly title: string;
  readonly link: string | null;
  readonly note: string | null;
  readonly fileId: string | null;
}

type Done = { readonly id: string } | Refusal;

/** Holds a draft until the mutation's end: as her own, or as one of those whom the asker coaches. */
async function hold(step: DraftStep, event: DraftEvent, as: 'trainee' | 'coach'): Promise<Held | Refusal> {
  const whose =
    as === 'trainee'
      ? sql`t.person_id = app_person()`
      : sql`exists (select from coach_group g where g.id = t.coach_group_id and g.coach_id = app_person())`;
  const found = Id.matches(step.coachingDraftId)
    ? await row(sql<Held>`
        select d.id, d.state, d.version, d.trainee_id as "traineeId",
          coalesce(g.coach_id, (select coach_id from own_coach())) as "coachId", g.coach_name as "coachName",
          d.title, d.link, d.note, d.file_id as "fileId"
        from coaching_draft d join trainee t on t.id = d.trainee_id left join coach_group g on g.id = t.coach_group_id
        where d.id = ${step.coachingDraftId} and ${whose} for update of d`)
    : null;
  if (!found) return Refusal.of('CoachingDraftNotFound', 'There is no such draft.', ['coachingDraftId']);
  if (found.version !== step.version)
    return Refusal.of('StaleVersion', `It is at version ${found.version}, not ${step.version}.`, ['version']);
  const next = DraftState.after(found.state, event);
  return Refusal.is(next) ? next : found;
}

/** The coach answers, line by line: `0:35 …` is about a moment, anything else about the whole. */
export async function answerDraft(input: DraftStep & { readonly answer: string }): Promise<Done> {
  const held = await hold(input, 'answer', 'coach');
  if (Refusal.is(held)) return held;
  const { id, traineeId, coachId, coachName } = held as Held;
  const remarks = readRemarks(input.answer);
  if (Refusal.is(remarks)) return remarks;
  await rows(sql`
    insert into coaching_answer (id, draft_id, trainee_id, coach_name, remarks, answered_at)
    values (${newId()}, ${id}, ${traineeId}, ${coachName}, ${JSON.stringify(remarks as readonly Remark[])}::jsonb,
      ${now().toISOString()})`);
  return move(id, 'answered', coachId);
}

/** She takes a draft back before it is answered; a file that came with it is deleted. */
export async function takeBackDraft(input: DraftStep): Promise<Done> {
  const held = await hold(input, 'take_back', 'trainee');
  if (Refusal.is(held)) return held;
  const { id, coachId } = held as Held;
  await rows(sql`delete from coaching_file f using coaching_draft d where d.id = ${id} and f.id = d.file_id`);
  return move(id, 'taken_back', coachId);
}

export interface DraftAgain extends DraftStep {
  readonly link: string | null;
  readonly note: string | null;
  readonly file: string | null;
}

/** She sends it again, after she has worked on it; what she does not send anew stays, and a new file takes the place of the old. */
export async function sendDraftAgain(input: DraftAgain): Promise<Done> {
  const held = await hold(input, 'send_again', 'trainee');
  if (Refusal.is(held)) return held;
  const { id, traineeId, coachId, title, ...before } = held as Held;
  if (!coachId) return Refusal.of('NoCoach', 'Nobody coaches you so far.');
  const fileId = (await ownFile(input.file, traineeId)) ?? before.fileId;
  const read = readDraft({
    title,
    link: input.link?.trim() || before.link,
    note: input.note?.trim() || before.note,
    hasFile: fileId !== null,
  });
  if (Refusal.is(read)) return read;
  const { link, note } = read as DraftContent;
  const at = now();
  await rows(sql`
    update coaching_draft set link = ${link}, note = ${note}, file_id = ${fileId}, sent_at = ${at.toISOString()},
      sent_on = ${calendarDayOf(at)}
    where id = ${id}`);
  if (before.fileId !== fileId) await rows(sql`delete from coaching_file where id = ${before.fileId}`);
  return move(id, 'sent', coachId);
}

async function move(id: string, state: DraftState, coachId: string | null): Promise<{ readonly id: string }> {
  await rows(sql`update coaching_draft set state = ${state}, version = version + 1 where id = ${id}`);
  if (coachId) await tellCoach(coachId);
  return { id };
}
