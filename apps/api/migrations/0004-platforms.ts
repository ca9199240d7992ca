import { Migration } from '@mikro-orm/migrations';
import { accounts } from './0004-platforms/accounts.js';
import { deriving } from './0004-platforms/deriving.js';
import { raw } from './0004-platforms/raw.js';
import { reading } from './0004-platforms/reading.js';
import { recomputation } from './0004-platforms/recomputation.js';
import { refreshing } from './0004-platforms/refreshing.js';
import { rollUps } from './0004-platforms/roll-ups.js';
import { snapshots } from './0004-platforms/snapshots.js';

/**
 * Accounts and their figures, from what was told to what is shown:
 *
 *     snapshot_report, work + work_report  →  snapshot  →  unit_day, unit_month, unit_now
 *
 * A writer inserts (or deletes) rows of the raw tables and is done: statement-level triggers carry each change on to the
 * end of the chain within the same statement. One statement over many rows is far cheaper than many over one.
 */
export default class Platforms extends Migration {
  override up(): void {
    for (const part of [accounts, raw, snapshots, rollUps, refreshing, deriving, reading, recomputation]) {
      this.addSql(part);
    }
  }
}
