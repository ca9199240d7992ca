import { APIError } from 'better-auth/api';
import { type Kysely, sql } from 'kysely';
import type { AttemptLedger } from './attempts.js';
import { entitles } from './entitlement.js';

interface OpenedSession {
  readonly id: string;
  readonly userId: string;
}

/** The part of the library's endpoint context that the hooks read. */
interface Endpoint {
  readonly body?: { readonly username?: unknown };
  readonly context: { readonly session: { readonly session: { readonly id: string } } | null };
}

/** What happens when a password or a second factor was right and a session is about to begin. */
export function sessionHooks(kysely: Kysely<unknown>, ledger: AttemptLedger, demo: boolean) {
  return {
    /** Wipes the count of failures; then lets in only who holds a post. */
    before: async (session: Pick<OpenedSession, 'userId'>, endpoint: Endpoint | null) => {
      if (typeof endpoint?.body?.username === 'string') await ledger.clear(endpoint.body.username);
      if (await holdsPost(kysely, session.userId, demo)) return;
      throw new APIError('FORBIDDEN', { code: 'NO_POST_HELD', message: 'You hold no post at present.' });
    },
    /** A session that replaces another goes on in the same post. */
    after: async (session: OpenedSession, endpoint: Endpoint | null) => {
      const replaced = endpoint?.context.session?.session.id;
      if (!replaced) return;
      await sql`
        insert into acting_post (session_id, person_id, post_id)
        select ${session.id}, person_id, post_id from acting_post where session_id = ${replaced}`.execute(
        kysely,
      );
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
