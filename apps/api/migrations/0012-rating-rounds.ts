import { Migration } from '@mikro-orm/migrations';
import { applications } from './0012-rating-rounds/applications.js';
import { objections } from './0012-rating-rounds/objections.js';
import { recusals } from './0012-rating-rounds/recusals.js';
import { rounds } from './0012-rating-rounds/rounds.js';

/** Rounds of ratings, and the way of each application to its stars. */
export default class RatingRounds extends Migration {
  override up(): void {
    for (const part of [rounds, recusals, applications, objections]) this.addSql(part);
  }
}
