import { type CalendarDate, Refusal } from '../../kernel/index.js';
import { WorkingDays } from './working-days.js';

/** One lengthening of a deadline, kept with its reason. */
export interface Extension {
  /** The day on which it was granted. */
  readonly on: CalendarDate;
  /** By how many working days. */
  readonly days: number;
  readonly reason: string;
}

/** Until when a step is to be taken, in working days from the day it became due. */
export interface Deadline {
  readonly setOn: CalendarDate;
  readonly days: number;
  readonly extensions: readonly Extension[];
}

/** The last day, extensions included. */
const dueOn = ({ setOn, days, extensions }: Deadline): CalendarDate =>
  WorkingDays.after(
    setOn,
    extensions.reduce((sum, extension) => sum + extension.days, days),
  ).on;

/** The deadline with one more extension; longest by 60 working days at a time, and never without a reason. */
function extend(deadline: Deadline, extension: Extension): Deadline | Refusal<'NoReason' | 'NotAnExtension'> {
  if (!extension.reason.trim()) return Refusal.of('NoReason', 'An extension needs a reason.', ['reason']);
  if (!Number.isSafeInteger(extension.days) || extension.days < 1 || extension.days > 60)
    return Refusal.of('NotAnExtension', 'An extension has 1 to 60 working days.', ['days']);
  return Object.freeze({ ...deadline, extensions: [...deadline.extensions, Object.freeze(extension)] });
}

export const Deadline = Object.freeze({
  set: (setOn: CalendarDate, days: number): Deadline => Object.freeze({ setOn, days, extensions: [] }),
  dueOn,
  extend,
});
