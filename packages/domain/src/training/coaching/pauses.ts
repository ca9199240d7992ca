import { type CalendarDate, Refusal } from '../../kernel/index.js';
import type { Pause } from './coaching-clock.js';

export type PauseRefusal = Refusal<'EndsBeforeBeginning' | 'AlreadyPaused' | 'NotPaused'>;

const overlaps = (one: Pause, other: Pause): boolean =>
  (one.untilOn === null || one.untilOn >= other.fromOn) &&
  (other.untilOn === null || other.untilOn >= one.fromOn);

/** The pause that a day lies in. */
const on = (pauses: readonly Pause[], day: CalendarDate): Pause | undefined =>
  pauses.find(({ fromOn, untilOn }) => fromOn <= day && (untilOn === null || untilOn >= day));

/** Whether one more pause may be told: it ends after it begins, and there is none in its time. Nobody asks why. */
function allow(pauses: readonly Pause[], next: Pause): PauseRefusal | undefined {
  if (next.untilOn !== null && next.untilOn < next.fromOn)
    return Refusal.of('EndsBeforeBeginning', 'A pause ends after it begins.', ['untilOn']);
  return pauses.some((each) => overlaps(each, next))
    ? Refusal.of('AlreadyPaused', 'There is a pause in that time.', ['fromOn'])
    : undefined;
}

/** The pause under way as it is after she is back today: it ended yesterday. */
function comeBack(
  pauses: readonly Pause[],
  today: CalendarDate,
  yesterday: CalendarDate,
): Pause | PauseRefusal {
  const current = on(pauses, today);
  return current ? { ...current, untilOn: yesterday } : Refusal.of('NotPaused', 'There is no pause today.');
}

export const Pauses = Object.freeze({ on, allow, comeBack });
