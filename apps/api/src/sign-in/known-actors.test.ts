import { Actor, UnitPath } from '@fulian/domain/access';
import { Id } from '@fulian/domain/kernel';
import { afterEach, expect, test, vi } from 'vitest';
import { forgetActor, type KnownActor, KnownActors } from './known-actors.js';

afterEach(() => vi.useRealTimers());

const member = Actor.member({
  personId: Id.of('p'),
  postKind: 'chair',
  unitId: Id.of('u'),
  unitPath: UnitPath.of('1'),
  tier: 'village',
});
const inAnHour = (): Date => new Date(Date.now() + 3_600_000);

/** Counts how often it is asked. */
function lookUp(answer: () => KnownActor | null = () => ({ actor: member, expiresAt: inAnHour() })) {
  const asked: string[] = [];
  const known = new KnownActors(async (token) => {
    asked.push(token);
    return answer();
  });
  return { known, asked };
}

test('a session is looked up once, until something of it changes', async () => {
  const { known, asked } = lookUp();
  expect([await known.actorOf('t'), await known.actorOf('t')]).toEqual([member, member]);
  expect(asked).toEqual(['t']);
  known.forget();
  await known.actorOf('t');
  expect(asked).toEqual(['t', 't']);
});

test('each session is looked up for itself', async () => {
  const { known, asked } = lookUp();
  await known.actorOf('one');
  await known.actorOf('other');
  expect(asked).toEqual(['one', 'other']);
});

test('what was being looked up while something changed is not kept', async () => {
  const { known, asked } = lookUp();
  const looking = known.actorOf('t');
  known.forget();
  await looking;
  await known.actorOf('t');
  expect(asked).toEqual(['t', 't']);
});

test('that a session is nobody’s is looked up each time', async () => {
  const { known, asked } = lookUp(() => null);
  expect([await known.actorOf('t'), await known.actorOf('t')]).toEqual([Actor.visitor, Actor.visitor]);
  expect(asked).toEqual(['t', 't']);
});

test('a session that ended by itself, and a post of yesterday, are looked up anew', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-01T15:59:58Z') });
  const { known, asked } = lookUp(() => ({ actor: member, expiresAt: new Date('2026-03-01T16:00:30Z') }));
  await known.actorOf('t');
  vi.setSystemTime(new Date('2026-03-01T16:00:01Z'));
  await known.actorOf('t');
  expect(asked, 'a new day has begun in Shanghai').toHaveLength(2);
  vi.setSystemTime(new Date('2026-03-01T16:00:31Z'));
  await known.actorOf('t');
  expect(asked, 'the session has ended').toHaveLength(3);
});

test('who changes over to another post is looked up anew', async () => {
  const { known, asked } = lookUp();
  const actor = await known.actorOf('t');
  if (actor.kind === 'member') forgetActor(actor);
  await known.actorOf('t');
  expect(asked).toHaveLength(2);
});
