import type { RequestEvent } from '@sveltejs/kit';
import { type Me, meQuery } from './me.ts';

/** Who is signed in. A browser without a session cookie is not asked about: most visitors cost the API nothing. */
export async function readMe({ cookies, locals }: RequestEvent): Promise<Me | null> {
  const hasSession = cookies.getAll().some(({ name }) => name.includes('session'));
  return hasSession ? (await locals.ask.query(meQuery)).me : null;
}
