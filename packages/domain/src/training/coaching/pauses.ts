import { CalendarDate, Refusal } from '../../kernel/index.js';
import type { Pause } from './coaching-clock.js';

export type PauseRefusal = Refusal<'EndsBeforeBeginning' | 'AlreadyPaused' | 'NotPaused'>;

const overlaps = (one: Pause, other: Pause): boolean =>
  (one.untilOn === null || one.untilOn >= other.fromOn) &&
  (other.untilOn === null || other.untilOn >= one.fromOn);

/** The pause that a day lies in. */
const on = (pauses: readonly Pause[], day: CalendarDate): Pause | undefined =>
  pauses.find(({ fromOn, untilOn }) => fromOn <= day && (untilOn === null || untilOn >= day));

/** The next pause, of those that have not begun. */
const ahead = (pauses: readonly Pause[], today: CalendarDate): Pause | undefined =>
  pauses.filter(({ fromOn }) => fromOn > today).toSorted((a, b) => a.fromOn.localeCompare(b.fromOn))[0];

/** Whether one more pause may be told: it ends after it begins, and there is none in its time. Nobody asks why. */
function allow(pauses: readonly Pause[], next: Pause): PauseRefusal | undefined {
  if (next.untilOn !== null && next.untilOn < next.fromOn)
    return Refusal.of('EndsBeforeBeginning', 'A pause ends after it begins.', ['untilOn']);
  return pauses.some((each) => overlaps(each, next))
    ? Refusal.of('AlreadyPaused', 'There is a pause in that time.', ['fromOn'])
    : undefined;
}

/**
 * The pause under way as it is after she is back today: it ended yesterday. Where none is, the next one is called off: it ends
 * before it begins, and has not been one.
 */
function comeBack(
  pauses: readonly Pause[],
  today: CalendarDate,
  yesterday: CalendarDate,
): Pause | PauseRefusal {
  const current = on(pauses, today);
  if (current) return { ...current, untilOn: yesterday };
  const next = ahead(pauses, today);
  return next
    ? { ...next, untilOn: CalendarDate.plusDays(next.fromOn, -1) }
    : Refusal.of('NotPaused', 'There is no pause today, nor one to come.');
}

export const Pauses = Object.freeze({ on, ahead, allow, comeBack });
