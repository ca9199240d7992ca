import { type CalendarDate, Id } from '@fulian/domain/kernel';
import { WorkingDays } from '@fulian/domain/ratings';
import { answerDueOn, type Pause, Pauses, waitedDays } from '@fulian/domain/training';
import type { RawBuilder } from 'kysely';
import { today } from '../../../platform/clock.js';
import { inOrderOf, loader } from '../../../platform/loader.js';
import { rows, sql } from '../../../platform/rows.js';
import { noteMinors } from '../profile/note-minors.js';
import type { CoachingAnswerType, CoachingDraftType, RemarkType } from './draft.type.js';
import { readPauses } from './read-pauses.js';

type Row = Omit<CoachingDraftType, 'sentAt' | 'waitedDays' | 'dueOn' | 'isPaused'> & {
  readonly sentAt: string;
  readonly sentOn: CalendarDate;
  readonly bornOn: CalendarDate;
};

/** Reads drafts that are one's own or of those one coaches; `rest` goes on after the joins of draft `d` and trainee `t`. */
export async function draftRows(rest: RawBuilder<unknown>): Promise<CoachingDraftType[]> {
  const found = await rows(sql<Row>`
    select d.id, d.version, d.state, d.title, d.link, d.note, d.sent_at as "sentAt", d.sent_on::text as "sentOn",
      case when f.id is not null then jsonb_build_object('id', f.id, 'name', f.name, 'mediaType', f.media_type,
        'size', f.size) end as file,
      coalesce(t.person_id = app_person(), false) as "isMine", t.id as "traineeId", t.name as "traineeName",
      t.born_on::text as "bornOn"
    from coaching_draft d join trainee t on t.id = d.trainee_id left join coaching_file f on f.id = d.file_id ${rest}`);
  await noteMinors(found.map(({ traineeId, bornOn }) => ({ id: traineeId, bornOn })));
  const waiting = [...new Set(found.map(({ traineeId }) => traineeId))];
  const pauses = await Promise.all(waiting.map((id) => readPauses(id)));
  const byTrainee = new Map(waiting.map((id, at) => [id, pauses[at] ?? []]));
  return found.map(({ bornOn: _, sentOn, ...draft }) => ({
    ...draft,
    sentAt: new Date(draft.sentAt),
    ...clockOf(draft.state, sentOn, byTrainee.get(draft.traineeId) ?? []),
  }));
}

/** How long it has waited and when it is due, by the State Council's working days as ratings have them. */
function clockOf(
  state: CoachingDraftType['state'],
  sentOn: CalendarDate,
  pauses: readonly Pause[],
): Pick<CoachingDraftType, 'waitedDays' | 'dueOn' | 'isPaused'> {
  const isPaused = Pauses.on(pauses, today()) !== undefined;
  if (state !== 'sent') return { waitedDays: null, dueOn: null, isPaused };
  const worksOn = (on: CalendarDate) => WorkingDays.isWorked(on);
  return {
    waitedDays: waitedDays(sentOn, today(), pauses, worksOn),
    dueOn: answerDueOn(sentOn, pauses, worksOn),
    isPaused,
  };
}

/** Drafts by id, gathered; null where there is none, or none between the asker and her coach. */
export const readDraft = loader<string, CoachingDraftType | null>(async (ids) =>
  inOrderOf(ids, await draftRows(sql`where d.id = any(${ids.filter(Id.matches)}::uuid[])`), ({ id }) => id),
);

/** All drafts of trainees, gathered, the latest first. */
export const readDraftsOf = loader<string, CoachingDraftType[]>(async (ids) => {
  const found = await draftRows(sql`
    where d.trainee_id = any(${[...ids]}::uuid[]) order by d.sent_at desc, d.id desc limit 500`);
  const byTrainee = Map.groupBy(found, ({ traineeId }) => traineeId);
  return ids.map((id) => byTrainee.get(id) ?? []);
});

interface AnswerRow {
  readonly id: string;
  readonly draftId: string;
  readonly coachName: string;
  readonly remarks: readonly RemarkType[];
  readonly answeredAt: string;
}

/** The answers to drafts, gathered, the latest first. */
export const readAnswers = loader<string, CoachingAnswerType[]>(async (ids) => {
  const found = await rows(sql<AnswerRow>`
    select id, draft_id as "draftId", coach_name as "coachName", remarks, answered_at as "answeredAt"
    from coaching_answer where draft_id = any(${[...ids]}::uuid[]) order by id desc`);
  const byDraft = Map.groupBy(found, ({ draftId }) => draftId);
  return ids.map((id) =>
    (byDraft.get(id) ?? []).map((each) => ({ ...each, answeredAt: new Date(each.answeredAt) })),
  );
});
