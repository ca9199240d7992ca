import { Actor } from '@fulian/domain/access';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../../test/world.js';
import { afterCommit, currentEm, inTransaction, inWork, lastly } from '../access/work.js';
import { row, rows, sql } from '../platform/rows.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const scopeSeen = () =>
  row(sql<{ kind: string; subtree: string }>`
    select current_setting('app.kind') as kind, coalesce(app_subtree()::text, 'none') as subtree`);

const outsideTransactions = <T>(actor: Actor, deed: () => Promise<T>): Promise<T> =>
  inWork(world.database.em, actor, deed);

const seenBy = (actor: Actor) => outsideTransactions(actor, scopeSeen);
const countyScope = () => ({ kind: 'member', subtree: world.units.county.path });

test('whoever asks next on the same connections sees only what is hers', async () => {
  const actors = [world.member('county'), Actor.visitor, world.member('village'), Actor.system('test')];
  const subtrees = [world.units.county.path, 'none', world.units.village.path, ''];
  for (let round = 0; round < 3; round += 1) {
    const seen = await Promise.all([...actors, ...actors].map(seenBy));
    expect(seen.map((scope) => scope?.subtree)).toEqual([...subtrees, ...subtrees]);
  }
});

test('a scope declared within a transaction does not outlive its rollback unseen', async () => {
  for (let each = 0; each < 8; each += 1) {
    const failed = world.as(world.member('county'), async () => {
      expect(await scopeSeen()).toEqual(countyScope());
      throw new Error('No.');
    });
    await expect(failed).rejects.toThrow('No.');
    expect(await seenBy(world.member('county'))).toEqual(countyScope());
    expect((await seenBy(Actor.visitor))?.kind).toBe('visitor');
  }
});

test('a statement that fails leaves its connection in no one’s scope by mistake', async () => {
  for (let each = 0; each < 8; each += 1) {
    await expect(
      outsideTransactions(world.member('county'), () => rows(sql`select 1 / ${0}::int`)),
    ).rejects.toThrow('division by zero');
    expect((await seenBy(Actor.visitor))?.kind).toBe('visitor');
    expect(await seenBy(world.member('county'))).toEqual(countyScope());
  }
});

test('a transaction whose statement fails is rolled back and its connection goes on', async () => {
  for (let each = 0; each < 8; each += 1) {
    const failed = world.as(world.member('county'), async () => {
      await rows(sql`insert into idempotent_request (person_id, deed, key, input_digest)
        values (app_actor()::uuid, 'test', 'once', '')`);
      await rows(sql`select 1 / ${0}::int`);
    });
    await expect(failed).rejects.toThrow('division by zero');
  }
  const left = await world.asSystem(() => rows(sql`select 1 from idempotent_request where deed = 'test'`));
  expect(left).toEqual([]);
});

test('after a savepoint is rolled back the transaction is still in its scope', async () => {
  await world.as(world.member('county'), async () => {
    const inner = inTransaction(() => rows(sql`select 1 / ${0}::int`));
    await expect(inner).rejects.toThrow('division by zero');
    expect(await scopeSeen()).toEqual(countyScope());
  });
});

test('several statements in one text run in the scope of whoever sends them', async () => {
  const keep = (key: string) => `insert into idempotent_request (person_id, deed, key, input_digest)
    values (app_actor()::uuid, 'several', '${key}', '')`;
  await outsideTransactions(world.member('county'), () =>
    currentEm().execute(`${keep('one')}; ${keep('other')}`),
  );
  const kept = await world.asSystem(() => rows(sql`select 1 from idempotent_request where deed = 'several'`));
  expect(kept).toHaveLength(2);
});

test('what a transaction says lastly is committed, and what failed lastly is not', async () => {
  const keep = (key: string, last: () => Promise<unknown>) =>
    world.as(world.member('county'), async () => {
      await rows(sql`insert into idempotent_request (person_id, deed, key, input_digest)
        values (app_actor()::uuid, 'lastly', ${key}, '')`);
      await lastly(last);
    });
  await keep('kept', () => rows(sql`select set_config('app.noted', ${'x'}, true)`));
  await expect(keep('lost', () => rows(sql`select 1 / ${0}::int`))).rejects.toThrow('division by zero');
  const kept = await world.asSystem(() =>
    rows(sql`select key from idempotent_request where deed = 'lastly'`),
  );
  expect(kept).toEqual([{ key: 'kept' }]);
});

test('what is put off until the commit is done once it is committed, and never where it is not', async () => {
  const done: string[] = [];
  const deed = (name: string, end: () => void) =>
    world.as(world.member('county'), async () => {
      await inTransaction(async () => afterCommit(() => done.push(name)));
      expect(done).not.toContain(name);
      end();
    });
  await deed('kept', () => {});
  await expect(
    deed('lost', () => {
      throw new Error('No.');
    }),
  ).rejects.toThrow('No.');
  expect(done).toEqual(['kept']);
});
