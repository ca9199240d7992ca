import { Id, Refusal } from '@fulian/domain/kernel';
import { CampPlan, type Lesson, readLessons } from '@fulian/domain/training';
import { row, rows, sql } from '../../../platform/rows.js';

export interface WrittenQuota {
  readonly unitId: string;
  readonly seats: number;
}

/** A plan as somebody wrote it, with lessons and quotas. */
export interface WrittenPlan extends CampPlan {
  readonly lessons: readonly Lesson[];
  readonly quotas: readonly WrittenQuota[];
}

export interface ReadPlan {
  readonly plan: CampPlan;
  readonly lessons: readonly Lesson[];
  readonly quotas: readonly WrittenQuota[];
}

/** Judges a plan; the camp's unit is asked for its subtree, into which all quotas have to go. */
export async function readPlan(written: WrittenPlan, campPath: string): Promise<ReadPlan | Refusal> {
  const plan = CampPlan.read(written);
  if (Refusal.is(plan)) return plan;
  const judged = plan as CampPlan;
  const lessons = readLessons(written.lessons, judged);
  if (Refusal.is(lessons)) return lessons;
  const { quotas } = written;
  const sum = quotas.reduce((total, { seats }) => total + seats, 0);
  const ids = new Set(quotas.map(({ unitId }) => unitId));
  if (sum > judged.seats || ids.size < quotas.length || quotas.some(({ seats }) => seats < 0))
    return Refusal.of('QuotasAboveSeats', `The quotas take ${sum} of ${judged.seats} seats.`, ['quotas']);
  const inside = await row(sql<{ count: number }>`
    select count(*)::int as count from unit
    where id = any(${[...ids].filter(Id.matches)}::uuid[]) and path <@ ${campPath}::ltree`);
  if ((inside?.count ?? 0) < ids.size)
    return Refusal.of('QuotaOutsideSubtree', 'A quota goes to a unit that is not below the camp’s.', [
      'quotas',
    ]);
  return { plan: judged, lessons: lessons as readonly Lesson[], quotas };
}

/** Puts lessons and quotas in the place of those a camp had. */
export async function writeParts(campId: string, { lessons, quotas }: ReadPlan): Promise<void> {
  await rows(sql`delete from camp_lesson where camp_id = ${campId}`);
  await rows(sql`delete from camp_quota where camp_id = ${campId}`);
  await rows(sql`
    insert into camp_lesson (camp_id, ordinal, day, begins, ends, title, trainer)
    select ${campId}::uuid, l.ordinal, l.day, l.begins, l.ends, l.title, l.trainer
    from jsonb_to_recordset(${JSON.stringify(lessons.map((lesson, ordinal) => ({ ...lesson, ordinal })))}::jsonb)
      as l(ordinal int, day date, begins text, ends text, title text, trainer text)`);
  await rows(sql`
    insert into camp_quota (camp_id, unit_id, seats)
    select ${campId}::uuid, q."unitId", q.seats
    from jsonb_to_recordset(${JSON.stringify(quotas)}::jsonb) as q("unitId" uuid, seats int)`);
}
