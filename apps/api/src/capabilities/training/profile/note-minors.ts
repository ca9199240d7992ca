import type { CalendarDate } from '@fulian/domain/kernel';
import { ageBandOn } from '@fulian/domain/training';
import { today } from '../../../platform/clock.js';
import { rows, sql } from '../../../platform/rows.js';

/** Writes down that the member at work read of girls under age; the database leaves out what she reads of herself. */
export async function noteMinors(
  read: readonly { readonly id: string; readonly bornOn: CalendarDate }[],
): Promise<void> {
  const minors = read.filter(({ bornOn }) => ageBandOn(bornOn, today()) !== 'adult').map(({ id }) => id);
  if (minors.length) await rows(sql`select record_minor_access(${[...new Set(minors)]}::uuid[])`);
}
