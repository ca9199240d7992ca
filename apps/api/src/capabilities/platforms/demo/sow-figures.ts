import { CalendarDate } from '@fulian/domain/kernel';
import { sql } from 'kysely';
import { today } from '../../../platform/clock.js';
import { rows } from '../../../platform/rows.js';
import { registerDemoAccounts } from './demo-accounts.js';
import { inventReports } from './demo-reports.js';
import { inventWorks } from './demo-works.js';

/** Registers the demo's accounts and invents their figures up to yesterday, in sets. */
export async function sowFigures(): Promise<void> {
  const lastDay = CalendarDate.plusDays(today(), -1);
  const since = (days: number) => CalendarDate.plusDays(lastDay, 1 - days);
  await rows(registerDemoAccounts);
  await rows(sql`select set_config('app.derive', 'later', true)`);
  await rows(inventReports({ depths: [1, 4], firstDay: since(365), lastDay, everyDays: 1 }));
  await rows(inventReports({ depths: [5, 5], firstDay: since(90), lastDay, everyDays: 3 }));
  await rows(sql`call derive_new_accounts()`);
  await rows(sql`select set_config('app.derive', '', true)`);
  await rows(inventWorks(lastDay));
  await rows(
    sql`call refresh_statistics('account', 'snapshot_report', 'snapshot', 'unit_day', 'unit_month', 'unit_now')`,
  );
}
