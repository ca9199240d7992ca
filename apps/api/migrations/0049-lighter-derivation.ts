import { Migration } from '@mikro-orm/migrations';
import { rollingUp } from './0004-platforms/deriving.js';
import { refreshSnapshots } from './0004-platforms/refreshing.js';
import { telling } from './0036-dashboards/telling.js';

/** Derives the same figures with less work, where they were derived before these functions became what they are now. */
export default class LighterDerivation extends Migration {
  override up(): void {
    this.addSql([refreshSnapshots, rollingUp, telling].join('\n'));
  }
}
