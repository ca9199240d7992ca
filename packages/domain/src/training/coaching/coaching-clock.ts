import { CalendarDate } from '../../kernel/index.js';

/** A time in which a trainee's clock stands still: harvest, illness, anything; she says so herself and gives no proof. */
export interface Pause {
  readonly fromOn: CalendarDate;
  /** The last day; null while she has not come back. */
  readonly untilOn: CalendarDate | null;
}

/** Whether people of the office work on a day: a calendar held as data by whoever asks. */
export type WorkingDays = (on: CalendarDate) => boolean;

/** Within how many working days a coach answers a draft. */
export const answerWithinDays = 3;

/** How long a draft may lie before nobody counts any further: about two years. */
const longestDays = 731;

const isPaused = (pauses: readonly Pause[], on: CalendarDate): boolean =>
  pauses.some(({ fromOn, untilOn }) => fromOn <= on && (untilOn === null || untilOn >= on));

/**
 * How many working days a draft has waited: those after the day on which it was sent, up to today, without the days of a
 * pause. It never grows while she pauses, and a pause told afterwards takes its days back.
 */
export function waitedDays(
  sentOn: CalendarDate,
  today: CalendarDate,
  pauses: readonly Pause[],
  worksOn: WorkingDays,
): number {
  let waited = 0;
  const days = Math.min(CalendarDate.daysBetween(sentOn, today), longestDays);
  for (let offset = 1; offset <= days; offset++) {
    const on = CalendarDate.plusDays(sentOn, offset);
    if (worksOn(on) && !isPaused(pauses, on)) waited++;
  }
  return waited;
}

/** By when a draft is to be answered; null while a pause without an end keeps that open. */
export function answerDueOn(
  sentOn: CalendarDate,
  pauses: readonly Pause[],
  worksOn: WorkingDays,
): CalendarDate | null {
  let left = answerWithinDays;
  for (let offset = 1; offset <= longestDays; offset++) {
    const on = CalendarDate.plusDays(sentOn, offset);
    if (worksOn(on) && !isPaused(pauses, on)) left--;
    if (left === 0) return on;
  }
  return null;
}

/** What waits in a coach's queue. */
export interface Waiting {
  readonly id: string;
  readonly waitedDays: number;
  /** When it was sent, to tell those apart that waited the same number of days. */
  readonly sentAt: string;
}

/** The order of a queue: who has waited longest comes first, and nothing else counts. */
export const byWaiting = (one: Waiting, other: Waiting): number =>
  other.waitedDays - one.waitedDays ||
  one.sentAt.localeCompare(other.sentAt) ||
  one.id.localeCompare(other.id);
