import type { CalendarDate } from '@fulian/domain/kernel';
import { Period } from '@fulian/domain/platforms';

/** The running month and the one before it. */
export function monthsUpTo(today: CalendarDate) {
  const month = Period.containing('month', today);
  const before = Period.before('month', month);
  return { ...month, beforeFrom: before.from, beforeTo: before.to };
}
