import { createHmac } from 'node:crypto';
import type { BetterAuthOptions } from 'better-auth';
import { type Kysely, sql } from 'kysely';
import { now } from '../platform/clock.js';

type Counts = NonNullable<NonNullable<BetterAuthOptions['rateLimit']>['customStorage']>;

interface CountRow {
  readonly count: number;
  readonly begun_at: string;
}

/** Longer than any window; what is older is forgotten. */
const forgottenAfterMs = 3_600_000;

const ago = (ms: number): string => new Date(now().getTime() - ms).toISOString();

/**
 * Counts how often an address came within a window. The database keeps the counts: in the memory of each process, a
 * machine that guesses would be let in once more by every process there is.
 */
export const countsByAddress = (kysely: Kysely<unknown>, secret: string): Counts => ({
  consume: async (address, { window, max }) => {
    const key = createHmac('sha256', secret).update(`address ${address}`).digest('hex');
    const { rows } = await counted(key, window * 1000).execute(kysely);
    const { count, begun_at } = rows[0] as CountRow;
    if (count === 1) await forgetOld().execute(kysely);
    const endsAt = new Date(begun_at).getTime() + window * 1000;
    return count <= max
      ? { allowed: true, retryAfter: null }
      : { allowed: false, retryAfter: Math.ceil((endsAt - now().getTime()) / 1000) };
  },
});

const counted = (key: string, windowMs: number) => sql<CountRow>`
  insert into auth_request_count as c (key, count, begun_at) values (${key}, 1, ${ago(0)})
  on conflict (key) do update set
    count = case when c.begun_at <= ${ago(windowMs)} then 1 else c.count + 1 end,
    begun_at = case when c.begun_at <= ${ago(windowMs)} then excluded.begun_at else c.begun_at end
  returning count, begun_at`;

/** Leaves alone what somebody counts at this moment, so that nobody waits for anybody in a ring. */
const forgetOld = () => sql`
  delete from auth_request_count where key in (
    select key from auth_request_count where begun_at < ${ago(forgottenAfterMs)} for update skip locked)`;
