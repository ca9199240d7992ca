import { Migration } from '@mikro-orm/migrations';

/** What reviewers give their word for beside what the system knows, and until when a step left its application due. */
export default class AttestedFacts extends Migration {
  override up(): void {
    this.addSql(`
-- What a sheet rests on that the system does not know, with the tier and the reason of whoever attested it.
alter table rating_score add column facts jsonb not null default '{"flags": {}, "numbers": {}, "own": {}}';

-- An extension stays on record with the day it led to.
alter table rating_step add column due_on date;
`);
  }
}
