import { CalendarDate } from '../../kernel/index.js';
import type { Pause } from '../coaching/coaching-clock.js';
import type { OwnWorks } from './own-works.js';

/** Seven days of hers. */
export interface OwnWeek {
  readonly fromOn: CalendarDate;
  /** How many works; null where the exports do not reach, which is not "none". */
  readonly works: number | null;
  /** Whether she paused on every day of it. */
  readonly isPaused: boolean;
}

const daysOf = (fromOn: CalendarDate): readonly CalendarDate[] =>
  Array.from({ length: 7 }, (_, day) => CalendarDate.plusDays(fromOn, day));

/** Her last `count` weeks up to `lastOn`, the earliest first. A week counts as known where exports reach into it. */
export function weeksUntil(
  lastOn: CalendarDate,
  count: number,
  { works, known }: OwnWorks,
  pauses: readonly Pause[],
): readonly OwnWeek[] {
  return Array.from({ length: count }, (_, at) => {
    const fromOn = CalendarDate.plusDays(lastOn, -7 * (count - at) + 1);
    const days = daysOf(fromOn);
    const untilOn = days[6] as CalendarDate;
    const isKnown = known !== null && known.fromOn <= untilOn && known.untilOn >= fromOn;
    return {
      fromOn,
      works: isKnown
        ? works.filter(({ publishedOn }) => publishedOn >= fromOn && publishedOn <= untilOn).length
        : null,
      isPaused: days.every((day) =>
        pauses.some((pause) => pause.fromOn <= day && (pause.untilOn === null || pause.untilOn >= day)),
      ),
    };
  });
}

/** In how many weeks something came, of how many that count: known ones, and of those she paused in only active ones. */
export function activeWeeks(weeks: readonly OwnWeek[]): { readonly active: number; readonly of: number } {
  const counted = weeks.filter(({ works, isPaused }) => works !== null && (!isPaused || works > 0));
  return { active: counted.filter(({ works }) => works !== 0).length, of: counted.length };
}
