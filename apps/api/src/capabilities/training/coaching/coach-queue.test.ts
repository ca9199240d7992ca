import { Actor, type Member } from '@fulian/domain/access';
import { type ExecutionResult, parse } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CoachingWorld, openCoachingWorld } from '../../../../test/coaching-world.js';
import { subscribeAfresh } from '../../../graphql/execute-afresh.js';
import { contextMaker } from '../../../graphql/make-context.js';
import { loadCapabilities } from '../../../load-capabilities.js';
import { createSchema } from '../../../schema.js';

let world: CoachingWorld;
let she: Member;
beforeAll(async () => {
  world = await openCoachingWorld();
  she = await world.trainee('village', '曾雨荷');
});
afterAll(() => world.close());

interface Heard {
  readonly coachQueueChanges?: { readonly waiting: readonly { readonly title: string }[] } | null;
}

/** Listens as whoever `who` says at each event, as a server does whose sessions and posts end. */
async function listen(who: () => Actor) {
  const schema = await createSchema(
    (await loadCapabilities()).filter(({ name }) =>
      ['federation', 'platforms', 'ratings', 'training'].includes(name),
    ),
  );
  const makeContext = () => contextMaker(world.database, async () => who())({});
  const heard = (await subscribeAfresh({
    schema,
    document: parse('subscription { coachQueueChanges { waiting { title } groups { id } } }'),
    contextValue: { makeContext },
  })) as AsyncIterableIterator<ExecutionResult<Heard>>;
  const next = async () => (await heard.next()).value as ExecutionResult<Heard>;
  return { next, stop: () => heard.return?.() };
}

const titles = ({ data }: ExecutionResult<Heard>) =>
  data?.coachQueueChanges?.waiting.map(({ title }) => title);

test('a coach hears her queue at once, and again when a draft is sent', async () => {
  const { next, stop } = await listen(() => world.coach);
  expect(titles(await next())).toEqual([]);
  await world.send(she, { title: '第一条', note: '好了' });
  expect(titles(await next())).toEqual(['第一条']);
  await stop();
});

test('whom she coaches is looked at anew at each event: after a hand-over she hears an empty queue', async () => {
  const { next, stop } = await listen(() => world.coach);
  expect(titles(await next())).toEqual(['第一条']);
  const group = (await world.queue(world.coach)).groups[0];
  await world.deed(world.coach, 'handOverCoachGroup', 'HandOverCoachGroupInput', {
    coachGroupId: group?.id,
    version: group?.version,
    postId: await world.postOf(world.office),
    notes: [],
  });
  expect(titles(await next())).toEqual([]);
  await world.deed(world.office, 'giveCoachGroup', 'GiveCoachGroupInput', {
    coachGroupId: group?.id,
    version: (group?.version ?? 0) + 1,
    postId: await world.postOf(world.coach),
  });
  expect(titles(await next())).toEqual(['第一条']);
  await stop();
});

test('whose sign-in has ended hears a refusal at the next event, and no draft', async () => {
  let actor: Actor = world.coach;
  const { next, stop } = await listen(() => actor);
  await next();
  actor = Actor.visitor;
  await world.send(she, { title: '第二条', note: '好了' });
  const event = await next();
  expect(event.errors?.[0]?.extensions?.code ?? event.errors?.[0]?.message).toBe('UNAUTHENTICATED');
  expect(titles(event)).toBeUndefined();
  await stop();
});
