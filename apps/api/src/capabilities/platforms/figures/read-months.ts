import { CalendarDate, CalendarMonth } from '@fulian/domain/kernel';
import { today } from '../../../platform/clock.js';
import { isAmong } from '../../../platform/is-among.js';
import { loader } from '../../../platform/loader.js';
import type { Selection } from '../../../platform/look-ahead.js';
import { Problem } from '../../../platform/problem.js';
import { rows, sql } from '../../../platform/rows.js';
import type { PeriodFiguresType } from './period-figures.type.js';
import { metricsIn, type Period, type PeriodRow, periodSums, periodsOf } from './period-rows.js';

interface Asked {
  readonly unitId: string;
  readonly last: number;
  readonly fields: Selection;
}

const read = loader<Asked, PeriodFiguresType[]>(async (asked) => {
  const periods = lastMonths(Math.max(...asked.map(({ last }) => last)));
  const metrics = metricsIn(asked.map(({ fields }) => fields));
  const before = CalendarDate.plusDays(periods[0]?.from as CalendarDate, -1);
  const found = await rows(sql<PeriodRow>`
    select unit_id as "unitId", start::text, ${periodSums(metrics)}
    from (
      select *, greatest(month, ${before}::date) as start from figures_month where ${isAmong(
        'unit_id',
        asked.map(({ unitId }) => unitId),
      )}
    ) f
    group by unit_id, f.start`);
  const byUnit = Map.groupBy(found, ({ unitId }) => unitId);
  return asked.map(({ unitId, last }) => periodsOf(byUnit.get(unitId) ?? [], periods, metrics).slice(-last));
});

/** The last months up to the one under way, whether or not anything is known of them. */
function lastMonths(count: number): Period[] {
  const now = today();
  return Array.from({ length: count }, (_, index) => {
    const month = CalendarMonth.plus(CalendarDate.monthOf(now), index + 1 - count);
    const lastDay = CalendarDate.plusDays(CalendarMonth.firstDay(CalendarMonth.plus(month, 1)), -1);
    return { from: CalendarMonth.firstDay(month), to: index === count - 1 ? now : lastDay };
  });
}

/**
 * @param fields what is asked of each month: only those metrics are added up.
 * @throws Problem BAD_USER_INPUT unless `last` is 1 to 120.
 */
export async function readMonths(
  unitId: string,
  last: number,
  fields: Selection,
): Promise<PeriodFiguresType[]> {
  if (last < 1 || last > 120) throw Problem.badInput('`last` must be between 1 and 120.', ['last']);
  return read({ unitId, last, fields });
}
