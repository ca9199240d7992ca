import { Actor } from '@fulian/domain/access';
import type { World } from './world.js';

const done = Symbol('done');

/** Runs `deed` in a transaction that leaves nothing behind: a fresh world without opening one. */
export async function rolledBack(
  world: World,
  deed: () => Promise<void>,
  actor: Actor = Actor.system('test'),
): Promise<void> {
  await world
    .as(actor, async () => {
      await deed();
      throw done;
    })
    .catch((thrown) => {
      if (thrown !== done) throw thrown;
    });
}
