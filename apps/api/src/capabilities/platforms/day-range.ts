import { CalendarDate } from '@fulian/domain/kernel';
import { Problem } from '../../platform/problem.js';

const longest = 366;

/** @throws Problem BAD_USER_INPUT when the range is turned round or longer than a leap year. */
export function dayRange(from: CalendarDate, to: CalendarDate): { from: CalendarDate; to: CalendarDate } {
  const days = CalendarDate.daysBetween(from, to) + 1;
  if (days < 1) throw Problem.badInput('`to` lies before `from`.', ['to']);
  if (days > longest) throw Problem.badInput(`At most ${longest} days at once.`, ['from']);
  return { from, to };
}
