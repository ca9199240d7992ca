import type { Id } from '@fulian/domain/kernel';
import { deriveSteps, effectiveSnapshot } from '@fulian/domain/platforms';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Happening, happenings, reports } from '../../../test/happening.js';
import { letHappen } from '../../../test/let-happen.js';
import { plantAccount, tell } from '../../../test/plant-accounts.js';
import { readRaw } from '../../../test/raw-figures.js';
import { rolledBack } from '../../../test/rolled-back.js';
import { openWorld, type World } from '../../../test/world.js';
import { row, rows, sql } from '../../platform/rows.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const numRuns = Number(process.env.PROPERTY_RUNS ?? 15);

/** Five accounts in three counties. */
async function plantAccounts(): Promise<readonly Id<'Account'>[]> {
  const { units } = world;
  const planted = [
    await plantAccount(units, 'village'),
    await plantAccount(units, 'siblingVillage'),
    await plantAccount(units, 'county'),
    await plantAccount(units, 'siblingCounty', 'wechat_official_account'),
    await plantAccount(units, 'otherCounty', 'wechat_official_account'),
  ];
  return planted.map(({ id }) => id);
}

const histories = fc.array(happenings, { minLength: 1, maxLength: 14 });

/** Runs `judge` after any history that `begin` lets happen. */
const afterAny = (
  anyHistory: fc.Arbitrary<Happening[]>,
  judge: () => Promise<void>,
  begin?: () => Promise<unknown>,
): Promise<void> =>
  fc.assert(
    fc.asyncProperty(anyHistory, (history) =>
      rolledBack(world, async () => {
        const accounts = await plantAccounts();
        const { village, township, otherCounty } = world.units;
        await begin?.();
        for (const each of history)
          await letHappen(each, accounts, [village.id, township.id, otherCounty.id]);
        await judge();
      }),
    ),
    { numRuns },
  );

/** Rows that stand on one side only. */
const differences = (table: string): Promise<unknown[]> => {
  const [derived, recomputed] = [sql.ref(table), sql.ref(`${table}_from_raw`)];
  return rows(sql`
    select 'derived' as side, d::text from (select * from ${derived} except select * from ${recomputed}) d
    union all
    select 'recomputed', r::text from (select * from ${recomputed} except select * from ${derived}) r`);
};

async function expectNoDifference(): Promise<void> {
  for (const table of ['snapshot', 'unit_day', 'unit_month', 'unit_now'])
    expect({ table, differences: await differences(table) }).toEqual({ table, differences: [] });
}

test('after any history, what is derived equals its recomputation from raw, row by row', () =>
  afterAny(histories, expectNoDifference));

test('a history that is brought in first and derived in one go gives the same', () =>
  afterAny(
    fc.array(reports, { minLength: 1, maxLength: 6 }),
    async () => {
      await rows(sql`call derive_new_accounts()`);
      await expectNoDifference();
    },
    () => rows(sql`select set_config('app.derive', 'later', true)`),
  ));

test('after any history, what is known of an account is what the domain says', () =>
  afterAny(histories, async () => {
    const { told, known } = await readRaw();
    for (const [account, days] of told) {
      const said = days.flatMap(({ day, reports, works }) => {
        const snapshot = effectiveSnapshot(reports, works);
        return snapshot ? [{ day, snapshot, closes: reports.some(({ closes }) => closes) }] : [];
      });
      const steps = deriveSteps(
        said.map(({ day, snapshot, closes }) => ({ on: day, followers: snapshot.followers, closes })),
      );
      expect(known.get(account) ?? []).toEqual(
        said.map(({ day, snapshot }) => {
          const step = steps.find(({ on }) => on === day);
          return { day, snapshot, step: step?.followersStep ?? null, entry: step?.entry ?? null };
        }),
      );
    }
  }));

test('a unit that is moved takes its sums with it', () =>
  rolledBack(world, async () => {
    const { units } = world;
    const village = await plantAccount(units, 'village');
    const other = await plantAccount(units, 'siblingTownship');
    await tell([
      { accountId: village.id, day: '2026-01-31', followers: 10, plays: 5 },
      { accountId: village.id, day: '2026-02-01', followers: 12 },
      { accountId: other.id, day: '2026-02-01', followers: 3 },
    ]);
    await rows(sql`
      update unit set path = '1.2.8' || subpath(path, 3) where path <@ ${units.township.path}::ltree`);
    const followers = await rows(sql`
      select u.name, n.followers from unit_now n join unit u on u.id = n.unit_id order by n.unit_path`);
    expect(followers).toEqual([
      { name: '湖南省', followers: 15 },
      { name: '常德市', followers: 15 },
      { name: '澧县', followers: 3 },
      { name: '回龙镇', followers: 3 },
      { name: '石门县', followers: 12 },
      { name: '澧南镇', followers: 12 },
    ]);
    await expectNoDifference();
  }));

test('telling what is known already writes nothing', () =>
  rolledBack(world, async () => {
    const { id } = await plantAccount(world.units, 'village');
    const told = [{ accountId: id, day: '2026-01-31', followers: 10, plays: 5, censored: ['plays'] }];
    const written = () =>
      row(
        sql`select (select ctid::text from snapshot), array(select ctid::text from unit_day order by unit_path)`,
      );
    await tell(told);
    const before = await written();
    await tell(told);
    expect(await written()).toEqual(before);
  }));
