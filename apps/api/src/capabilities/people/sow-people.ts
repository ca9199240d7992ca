import { CalendarDate, Refusal } from '@fulian/domain/kernel';
import { Username } from '@fulian/domain/people';
import { hashPassword } from '../../sign-in/argon2.js';
import { registryUnitId } from '../federation/index.js';
import { demoPassword, demoPeople } from './demo-people.js';
import { enterPeople } from './enter-people.js';

const fromOn = CalendarDate.parse('2024-03-08') as CalendarDate;

/** Enters the invented people; all share one password, so it is hashed once. */
export async function sowPeople(): Promise<void> {
  const passwordHash = await hashPassword(demoPassword);
  await enterPeople(
    demoPeople.map(({ username, name, posts }) => ({
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
