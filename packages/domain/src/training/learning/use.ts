import { CalendarDate } from '../../kernel/index.js';

/** What somebody may have used of a camp; asked once, after three months. */
export const uses = [
  'filming',
  'editing',
  'writing',
  'live',
  'replies',
  'selling',
  'passed_on',
  'not_yet',
] as const;

export type Use = (typeof uses)[number];

/** After how many days she is asked. */
const askedAfterDays = 90;

/** Whether the one question may be asked today: three months after the last day, and not before. */
export const mayAskForUse = (lastOn: CalendarDate, today: CalendarDate): boolean =>
  CalendarDate.daysBetween(lastOn, today) >= askedAfterDays;
