import type { CalendarDate } from '../../kernel/index.js';

/** Somebody on the waiting list (候补) of a camp. */
export interface WaitingEnrolment {
  readonly id: string;
  /** How many seats the quota of her unit has left; null where she needs none of a quota's. */
  readonly quotaLeft: number | null;
}

/** The seats that a camp has left, and its first day. */
export interface FreeSeats {
  readonly seatsLeft: number;
  readonly firstOn: CalendarDate;
}

/**
 * Who moves up when somebody gives her seat back: of those whose unit has a seat left, who waits longest. From the first day
 * on nobody does, for she could not be told in time.
 * @param waiting Those who wait, the longest first.
 */
export const nextInLine = (
  waiting: readonly WaitingEnrolment[],
  { seatsLeft, firstOn }: FreeSeats,
  today: CalendarDate,
): WaitingEnrolment | undefined =>
  seatsLeft > 0 && today < firstOn
    ? waiting.find(({ quotaLeft }) => quotaLeft === null || quotaLeft > 0)
    : undefined;
