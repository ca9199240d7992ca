import { Actor } from '@fulian/domain/access';
import { Scope } from '../../access/scope.js';
import { currentEm, newWork, resume } from '../../access/work.js';
import { rows, sql } from '../../platform/rows.js';

/** Runs `deed` where the sign-in tables are open, which no member's own work can read. */
export const inSignIn = <T>(deed: () => Promise<T>): Promise<T> =>
  resume(newWork(currentEm(), Actor.visitor, Scope.auth), deed);

/** The name a person signs in with. */
export async function readUsername(personId: string): Promise<string> {
  const [user] = await inSignIn(() =>
    rows(sql<{ username: string }>`select username from auth_user where id = ${personId}`),
  );
  return user?.username ?? '';
}
