import { Actor } from '@fulian/domain/access';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PlantedAccount, plantAccount, tell } from '../../../test/plant-accounts.js';
import { rolledBack } from '../../../test/rolled-back.js';
import { openWorld, type World } from '../../../test/world.js';
import { rows, sql } from '../../platform/rows.js';

let world: World;
let village: PlantedAccount;
let siblingCounty: PlantedAccount;

// Planted once: no test leaves anything behind.
beforeAll(async () => {
  world = await openWorld();
  await world.asSystem(async () => {
    village = await plantAccount(world.units, 'village');
    siblingCounty = await plantAccount(world.units, 'siblingCounty');
    await tell([
      { accountId: village.id, day: '2026-03-01', followers: 10, plays: 100 },
      { accountId: siblingCounty.id, day: '2026-03-01', followers: 5, plays: 50 },
    ]);
    await rows(sql`
      with published as (
        insert into work (id, account_id, unit_path, province_id, work_key, title, published_on, published_at)
        select id, id, unit_path, province_id, 'one', 'one', '2026-03-02', '2026-03-02' from account returning *)
      insert into work_report (work_id, account_id, unit_path, province_id, observed_at, likes)
      select id, account_id, unit_path, province_id, '2026-03-03', 1 from published`);
    await rows(sql`update account set closed_on = '2026-03-05' where id = ${siblingCounty.id}`);
  });
});
afterAll(() => world.close());

const owned = ['account', 'snapshot_report', 'work', 'work_report', 'snapshot'] as const;
const totals = ['unit_now', 'unit_day', 'unit_month'] as const;
const actors = [
  'province',
  'prefecture',
  'county',
  'township',
  'village',
  'siblingVillage',
  'otherCounty',
] as const;

const seen = (actor: Actor, table: string) =>
  world.as(actor, async () => {
    const found = await rows(sql<{ path: string }>`
      select distinct unit_path::text as path from ${sql.ref(table)} order by 1`);
    return found.map(({ path }) => path);
  });

const inSubtree = (paths: readonly string[], path: string) =>
  paths.filter((each) => each === path || each.startsWith(`${path}.`));

test.each(owned)('of %s everyone sees the rows of her own subtree and no others', async (table) => {
  const paths = [village.unit.path, siblingCounty.unit.path].toSorted();
  for (const unit of actors)
    expect([unit, await seen(world.member(unit), table)]).toEqual([
      unit,
      inSubtree(paths, world.units[unit].path),
    ]);
});

test.each(totals)(
  'of %s everyone sees her own subtree and her own line above, never a sibling',
  async (table) => {
    const paths = ['1', '1.2', '1.2.3', '1.2.3.4', '1.2.8'];
    for (const unit of actors) {
      const own = world.units[unit].path;
      const lineAbove = paths.filter((path) => own.startsWith(`${path}.`));
      expect([unit, await seen(world.member(unit), table)]).toEqual([
        unit,
        [...lineAbove, ...inSubtree(paths, own)],
      ]);
    }
  },
);

test('a visitor sees the totals of the province and the open accounts, and nothing else', async () => {
  for (const table of totals) expect([table, await seen(Actor.visitor, table)]).toEqual([table, ['1']]);
  expect(await seen(Actor.visitor, 'account')).toEqual([village.unit.path]);
  for (const table of owned.slice(1)) expect([table, await seen(Actor.visitor, table)]).toEqual([table, []]);
});

test('what a village tells reaches the sums of every unit above it, from its own scope', () =>
  rolledBack(
    world,
    async () => {
      await tell([{ accountId: village.id, day: '2026-03-02', followers: 17 }]);
      const above = await rows(
        sql`select unit_path::text as path, followers from unit_now order by unit_path`,
      );
      expect(above).toEqual([
        { path: '1', followers: 22 },
        { path: '1.2', followers: 22 },
        { path: '1.2.3', followers: 17 },
        { path: '1.2.3.4', followers: 17 },
      ]);
    },
    world.member('village'),
  ));

test('nobody writes a derived row, not even of her own subtree', async () => {
  const county = world.member('county');
  for (const table of ['snapshot', ...totals]) {
    const write = (statement: string) => world.as(county, () => rows(sql`${sql.raw(statement)}`));
    await expect(write(`insert into ${table} select * from ${table} limit 1`)).rejects.toThrow(
      /row-level security/,
    );
    expect(await write(`update ${table} set platform = 'app' returning 1`)).toEqual([]);
    expect(await write(`delete from ${table} returning 1`)).toEqual([]);
  }
});

test("nobody tells figures of another's account, under whichever unit she files them", async () => {
  const tellOf = (path: string) =>
    world.as(world.member('county'), () =>
      rows(sql`
        insert into snapshot_report (account_id, unit_path, province_id, day, origin, followers)
        values (${siblingCounty.id}, ${path}::ltree, ${world.units.province.id}, '2026-03-04', 'typed', 1000000)`),
    );
  await expect(tellOf(world.units.county.path)).rejects.toThrow(/belong to an account/);
  await expect(tellOf(siblingCounty.unit.path)).rejects.toThrow(/row-level security/);
});

test('nobody opens an account in a unit outside of her subtree, by id or by path', async () => {
  const open = (id: string, path: string) =>
    world.as(world.member('county'), () =>
      rows(sql`
        insert into account (id, province_id, unit_id, unit_path, platform, name)
        values (gen_random_uuid(), ${world.units.province.id}, ${id}, ${path}::ltree, 'weibo', 'a')`),
    );
  const { county, otherCounty } = world.units;
  await expect(open(otherCounty.id, otherCounty.path)).rejects.toThrow(/row-level security/);
  await expect(open(otherCounty.id, county.path)).rejects.toThrow(/foreign key/);
});

test('a closed account is told of no further than its last day', () =>
  rolledBack(world, async () => {
    await tell([{ accountId: siblingCounty.id, day: '2026-03-05', plays: 1 }]);
    await expect(tell([{ accountId: siblingCounty.id, day: '2026-03-06', plays: 1 }])).rejects.toThrow(
      /end with its last day/,
    );
  }));
