import { Migration } from '@mikro-orm/migrations';
import { groups } from './0025-coaching/groups.js';
import { own } from './0025-coaching/own.js';
import { support } from './0025-coaching/support.js';

/** Coaching after the class: who coaches whom, what a trainee and her coach tell each other, and what she asks for. */
export default class Coaching extends Migration {
  override up(): void {
    for (const part of [groups, own, support]) this.addSql(part);
  }
}
