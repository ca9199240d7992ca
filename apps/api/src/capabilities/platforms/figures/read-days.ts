import { CalendarDate, CalendarMonth } from '@fulian/domain/kernel';
import { isAmong } from '../../../platform/is-among.js';
import { loader } from '../../../platform/loader.js';
import type { Selection } from '../../../platform/look-ahead.js';
import { rows, sql } from '../../../platform/rows.js';
import { dayRange } from '../day-range.js';
import type { PeriodFiguresType } from './period-figures.type.js';
import { metricsIn, type Period, type PeriodRow, periodSums, periodsOf } from './period-rows.js';

interface Asked extends Period {
  readonly unitId: string;
  readonly fields: Selection;
}

const read = loader<Asked, PeriodFiguresType[]>(async (asked) => {
  const byRange = [...Map.groupBy(asked, ({ from, to }) => `${from} ${to}`).values()];
  const found = new Map<Asked, PeriodFiguresType[]>();
  for (const group of byRange) {
    const figures = await readRange(group);
    group.forEach((each, index) => {
      found.set(each, figures[index] ?? []);
    });
  }
  return asked.map((each) => found.get(each) ?? []);
});

/** The stock before the first day comes from the months before it and the days of its own month. */
async function readRange(asked: readonly Asked[]): Promise<PeriodFiguresType[][]> {
  const { from, to } = asked[0] as Asked;
  const unitIds = asked.map(({ unitId }) => unitId);
  const metrics = metricsIn(asked.map(({ fields }) => fields));
  const before = CalendarDate.plusDays(from, -1);
  const monthStart = CalendarMonth.firstDay(CalendarDate.monthOf(from));
  const found = await rows(sql<PeriodRow>`
    select unit_id as "unitId", start::text, ${periodSums(metrics)} from (
      select *, greatest(day, ${before}::date) as start from figures_day
      where ${isAmong('unit_id', unitIds)} and day between ${monthStart}::date and ${to}::date
      union all
      select *, ${before}::date from figures_month
      where ${isAmong('unit_id', unitIds)} and month < ${monthStart}::date) part
    group by 1, 2`);
  const byUnit = Map.groupBy(found, ({ unitId }) => unitId);
  const length = CalendarDate.daysBetween(from, to) + 1;
  const days = Array.from({ length }, (_, index) => CalendarDate.plusDays(from, index));
  const periods = days.map((day) => ({ from: day, to: day }));
  return unitIds.map((id) => periodsOf(byUnit.get(id) ?? [], periods, metrics));
}

/**
 * Every day of a range, whether or not anything is known of it.
 * @throws Problem BAD_USER_INPUT when the range is turned round or longer than a leap year.
 */
export const readDays = async (
  unitId: string,
  from: CalendarDate,
  to: CalendarDate,
  fields: Selection,
): Promise<PeriodFiguresType[]> => read({ unitId, ...dayRange(from, to), fields });
