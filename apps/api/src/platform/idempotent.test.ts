import { Refusal } from '@fulian/domain/kernel';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../../test/world.js';
import { idempotent } from './idempotent.js';
import { newId } from './new-id.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const found = async (id: string) => ({ id });

test('a retry with the same key returns what the first call created', async () => {
  const member = world.member('county');
  const input = { idempotencyKey: 'a', name: 'x' };
  const call = () =>
    world.as(member, () => idempotent('make', input, async () => ({ id: newId() as string }), found));
  const first = await call();
  expect(await call()).toEqual(first);
});

test('a key belongs to one person', async () => {
  const input = { idempotencyKey: 'b' };
  const make = async () => ({ id: newId() as string });
  const mine = await world.as(world.member('county'), () => idempotent('make', input, make, found));
  const hers = await world.as(world.member('county'), () => idempotent('make', input, make, found));
  expect(hers).not.toEqual(mine);
});

test('a key that came before with another input is refused', async () => {
  const member = world.member('county');
  const make = async () => ({ id: newId() as string });
  await world.as(member, () => idempotent('make', { idempotencyKey: 'c', ...{ name: 'x' } }, make, found));
  const other = world.as(member, () =>
    idempotent('make', { idempotencyKey: 'c', ...{ name: 'y' } }, make, found),
  );
  await expect(other).rejects.toMatchObject({ extensions: { inputPath: ['input', 'idempotencyKey'] } });
});

test('a refusal leaves the key free', async () => {
  const member = world.member('county');
  const input = { idempotencyKey: 'd' };
  const no = async () => Refusal.of('No', 'Not now.');
  expect(await world.as(member, () => idempotent('make', input, no, found))).toMatchObject({ code: 'No' });
  const made = { id: newId() as string };
  expect(await world.as(member, () => idempotent('make', input, async () => made, found))).toEqual(made);
});
