import type { PostKind } from '@fulian/domain/access';
import { CalendarDate } from '@fulian/domain/kernel';
import type { Username } from '@fulian/domain/people';
import { enterPeople } from '../src/capabilities/people/enter-people.js';
import type { Config } from '../src/config.js';
import { loadCapabilities } from '../src/load-capabilities.js';
import { listenTo } from '../src/platform/announce.js';
import { rows, sql } from '../src/platform/rows.js';
import { createSchema } from '../src/schema.js';
import { startServer } from '../src/server.js';
import { hashPassword } from '../src/sign-in/argon2.js';
import { type Browser, openBrowser } from './browser.js';
import type { UnitName } from './plant-units.js';
import { openWorld, type World } from './world.js';

export const password = 'rice-cakes-of-gaoyi';

/** What is served unless a test asks for more. */
const usual: readonly string[] = ['federation', 'people'];

export interface SignedInWorld extends World {
  readonly url: string;
  /** Enters a person who may sign in with `password`; each has a username of her own. */
  enter(
    username: string,
    posts: readonly (readonly [UnitName, PostKind])[],
    isInvented?: boolean,
  ): Promise<void>;
  /** Ends her posts of one kind yesterday; the server has heard of it then. */
  endPosts(username: string, kind: PostKind): Promise<void>;
  browser(origin?: string, address?: string): Browser;
  /** A fresh browser in which she has signed in. */
  signIn(username: string): Promise<Browser>;
}

/** A world with the API's server in front of it, for people and their units; not in demo mode unless told so. */
export async function openSignedInWorld(
  config: Partial<Config> = {},
  served: readonly string[] = usual,
): Promise<SignedInWorld> {
  const world = await openWorld();
  const capabilities = (await loadCapabilities()).filter(({ name }) => served.includes(name));
  const server = await startServer(world.database, await createSchema(capabilities), capabilities, {
    databaseUrl: undefined,
    dataFolder: '',
    secret: 'a secret of the tests, long enough to sign with',
    port: 0,
    publicUrl: 'http://localhost:3000',
    demo: false,
    workers: 1,
    ...config,
  });
  const passwordHash = await hashPassword(password);
  const browser = (origin?: string, address?: string) => openBrowser(server.url, origin, address);
  return {
    ...world,
    url: server.url,
    enter: (username, posts, isInvented = false) =>
      world.asSystem(() =>
        enterPeople([
          {
            name: `Ms ${username}`,
            username: username as Username,
            passwordHash,
            isInvented,
            posts: posts.map(([unit, kind]) => ({ unitId: world.units[unit].id, kind, fromOn: longAgo })),
          },
        ]),
      ),
    endPosts: async (username, kind) => {
      const { promise, resolve } = Promise.withResolvers<string>();
      const { leave } = listenTo(world.database, 'sign_in_change', resolve);
      await world.asSystem(() =>
        rows(sql`
          update post set until_on = current_date - 2 where kind = ${kind}
            and person_id = (select id from auth_user where username = ${username})`),
      );
      await promise;
      leave();
    },
    browser,
    signIn: async (username) => {
      const own = browser();
      const { status } = await own.post('/auth/sign-in/username', { username, password });
      if (status !== 200) throw new Error(`Signing ${username} in was answered with ${status}.`);
      return own;
    },
    close: async () => {
      await server.stop();
      await world.close();
    },
  };
}

const longAgo = CalendarDate.parse('2024-03-08') as CalendarDate;
