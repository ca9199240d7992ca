import type { CalendarDate } from '@fulian/domain/kernel';
import { nextInLine, type WaitingEnrolment } from '@fulian/domain/training';
import { today } from '../../../platform/clock.js';
import { row, rows, sql } from '../../../platform/rows.js';

/** Gives a seat of a camp that somebody gave back to who waits longest for one. */
export async function moveUp(campId: string): Promise<void> {
  const waiting = await rows(sql<WaitingEnrolment>`
    select enrolment_id as id, quota_left as "quotaLeft" from waiting_list(${campId})`);
  const camp = await row(sql<{ seatsLeft: number; firstOn: CalendarDate }>`
    select seats - seats_taken(id, null) as "seatsLeft", first_on::text as "firstOn" from camp where id = ${campId}`);
  const next = camp && nextInLine(waiting, camp, today());
  if (next) await rows(sql`select seat_waiting(${next.id})`);
}
