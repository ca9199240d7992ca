import { createHmac } from 'node:crypto';
import { Attempts, forgottenAfterMs, type TryLater, Username } from '@fulian/domain/people';
import { type Kysely, sql } from 'kysely';
import { now } from '../platform/clock.js';

interface AttemptRow {
  readonly failures: number;
  readonly tried_at: string;
  readonly locked_until: string | null;
}

/** The record of failed attempts, the same for names that exist and for names that do not. */
export interface AttemptLedger {
  /** Counts an attempt as failed until `clear` says otherwise; refused while the name is closed. */
  charge(username: string): Promise<Attempts | TryLater>;
  clear(username: string): Promise<void>;
}

export function attemptLedger(kysely: Kysely<unknown>, secret: string): AttemptLedger {
  const keyOf = (username: string): string =>
    createHmac('sha256', secret)
      .update(`attempt ${Username.fold(username)}`)
      .digest('hex');
  return {
    charge: (username) =>
      kysely.transaction().execute(async (transaction) => {
        const key = keyOf(username);
        const { rows } = await lockedRow(key).execute(transaction);
        const charged = Attempts.charge(attemptsOf(rows[0]), now());
        if (!('refused' in charged)) await keep(key, charged).execute(transaction);
        return charged;
      }),
    clear: async (username) => {
      const longAgo = new Date(now().getTime() - forgottenAfterMs).toISOString();
      await sql`delete from auth_attempt where key = ${keyOf(username)} or tried_at < ${longAgo}`.execute(
        kysely,
      );
    },
  };
}

/** The update changes nothing, but makes attempts under one name wait for each other. */
const lockedRow = (key: string) => sql<AttemptRow>`
  insert into auth_attempt (key) values (${key}) on conflict (key) do update set key = excluded.key
  returning failures, tried_at, locked_until`;

const keep = (key: string, { failures, triedAt, lockedUntil }: Attempts) => sql`
  update auth_attempt set failures = ${failures}, tried_at = ${triedAt.toISOString()},
    locked_until = ${lockedUntil?.toISOString() ?? null}
  where key = ${key}`;

const attemptsOf = (row: AttemptRow | undefined): Attempts | null =>
  row
    ? {
        failures: row.failures,
        triedAt: new Date(row.tried_at),
        lockedUntil: row.locked_until ? new Date(row.locked_until) : null,
      }
    : null;
