import { CalendarDate, Refusal } from '@fulian/domain/kernel';
import { Username } from '@fulian/domain/people';
import { rows, sql } from '../../platform/rows.js';
import { hashPassword } from '../../sign-in/argon2.js';
import { registryUnitId } from '../federation/index.js';
import { demoPassword, demoPeople } from './demo-people.js';
import { enterPeople } from './enter-people.js';

const fromOn = CalendarDate.parse('2024-03-08') as CalendarDate;

/** Enters the invented people, beside real ones who have the name already; all share one password, hashed once. */
export async function sowPeople(): Promise<void> {
  const passwordHash = await hashPassword(demoPassword);
  const taken = new Set(
    (await rows(sql<{ username: string }>`select username from auth_user`)).map(({ username }) => username),
  );
  const missing = demoPeople.filter(({ username }) => !taken.has(username));
  await enterPeople(
    missing.map(({ username, name, posts }) => ({
      name,
      username: demoUsername(username),
      passwordHash,
      isInvented: true,
      posts: posts.map(([unit, kind]) => ({
        unitId: registryUnitId(unit.key),
        kind,
        fromOn,
        isNamedPublicly: kind === 'chair',
      })),
    })),
  );
}

function demoUsername(text: string): Username {
  const username = Username.parse(text);
  if (Refusal.is(username)) throw new Error(username.message);
  return username;
}
