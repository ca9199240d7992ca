import { CalendarDate } from '@fulian/domain/kernel';
import type { Matter } from '@fulian/domain/matters';
import { sql } from '../../platform/rows.js';
import { matterRows } from './matter-rows.js';

/** What stands in the register of a unit's home for the past two years, in the order in which it came. */
export const readRegister = (unitId: string, today: CalendarDate): Promise<Matter[]> =>
  matterRows(sql`
    where m.unit_id = ${unitId} and m.received_on > ${CalendarDate.plusDays(today, -730)}::date
      and m.received_on <= ${today}::date
    order by m.received_on, m.id`);
