import { CalendarDate } from '@fulian/domain/kernel';
import { Period } from '@fulian/domain/platforms';
import { type TrendKind, trendLengths } from './trend-kind.ts';

/** Days of a trend, and those it is compared with: as many, 52 weeks before, so that weekdays stand beside the same. */
export interface AskedDays {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly earlierFrom: CalendarDate;
  readonly earlierTo: CalendarDate;
}

/** The running month and the one before it are told whatever the trend is of. */
const toldMonths = 2;

/** How many months a trend of a kind needs: of twelve, the same months a year earlier too; of years, from January on. */
export function monthsAsked(kind: TrendKind, today: CalendarDate): number {
  if (kind === 'month') return 2 * trendLengths.month;
  if (kind === 'year') return (trendLengths.year - 1) * 12 + Number(today.slice(5, 7));
  return toldMonths;
}

/** Which days a trend of a kind needs, the last one today; undefined where it is drawn of months. */
export function daysAsked(kind: TrendKind, today: CalendarDate): AskedDays | undefined {
  if (kind !== 'day' && kind !== 'week') return undefined;
  const weeks = CalendarDate.plusDays(Period.containing('week', today).from, -7 * (trendLengths.week - 1));
  const from = kind === 'week' ? weeks : CalendarDate.plusDays(today, 1 - trendLengths.day);
  const yearBefore = (on: CalendarDate) => CalendarDate.plusDays(on, -52 * 7);
  return { from, to: today, earlierFrom: yearBefore(from), earlierTo: yearBefore(today) };
}
