import { APIError } from 'better-auth/api';
import { type Kysely, sql } from 'kysely';
import { now } from '../platform/clock.js';
import type { AttemptLedger } from './attempts.js';
import { entitles } from './entitlement.js';

interface OpenedSession {
  readonly id: string;
  readonly userId: string;
}

/** The part of the library's endpoint context that the hooks read. */
interface Endpoint {
  readonly body?: { readonly username?: unknown };
}

/** What happens when a password or a second factor was right and a session is about to begin. */
export function sessionHooks(kysely: Kysely<unknown>, ledger: AttemptLedger, demo: boolean) {
  return {
    /** Wipes the count of failures; then lets in only who holds a post. */
    before: async (session: Pick<OpenedSession, 'userId'>, endpoint: Endpoint | null) => {
      if (typeof endpoint?.body?.username === 'string') await ledger.clear(endpoint.body.username);
      if (await holdsPost(kysely, session.userId, demo)) return;
      throw new APIError('FORBIDDEN', { code: 'NoPostHeld', message: 'You hold no post at present.' });
    },
    /** A session begins in the post chosen last, and what the person's ended sessions left is cleared away. */
    after: async (session: OpenedSession) => {
      await sql`
        with expired as (
          delete from auth_session where user_id = ${session.userId} and expires_at < ${now().toISOString()}
        ), left_behind as (
          delete from acting_post a
          where a.person_id = ${session.userId} and not exists (select from auth_session s where s.id = a.session_id)
        )
        insert into acting_post (session_id, person_id, post_id, chosen_at)
        select ${session.id}, person_id, post_id, chosen_at from acting_post
        where person_id = ${session.userId} order by chosen_at desc limit 1`.execute(kysely);
    },
  };
}

async function holdsPost(kysely: Kysely<unknown>, personId: string, demo: boolean): Promise<boolean> {
  const { rows } = await sql`
    select from post p join person h on h.id = p.person_id where p.person_id = ${personId} and ${entitles(demo)} limit 1`.execute(
    kysely,
  );
  return rows.length > 0;
}
