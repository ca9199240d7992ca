import type { CalendarDate } from '@fulian/domain/kernel';
import { dailyMetrics } from '@fulian/domain/platforms';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Ask, openAsk } from '../../../../test/ask.js';
import { countQueries } from '../../../../test/count-queries.js';
import { dayOf, happenings } from '../../../../test/happening.js';
import { letHappen } from '../../../../test/let-happen.js';
import { plantAccount, tell } from '../../../../test/plant-accounts.js';
import { rolledBack } from '../../../../test/rolled-back.js';
import { openWorld, type World } from '../../../../test/world.js';
import { rows, sql } from '../../../platform/rows.js';
import type { AccountPeriodType } from './account-period.type.js';
import { readAccountPeriod } from './read-account-period.js';
import { readPeriod } from './read-period.js';

let world: World;
let ask: Ask;
beforeAll(async () => {
  world = await openWorld();
  ask = await openAsk(world, 'federation', 'platforms');
});
afterAll(() => world.close());

const units = ['province', 'prefecture', 'county', 'township', 'village'] as const;

/** What the accounts of a unit add up to, each told by itself. */
const addedUp = (parts: readonly AccountPeriodType[]) => ({
  followers: parts.reduce((sum, { followers }) => sum + (followers.value ?? 0), 0),
  followersGrowth: parts.reduce((sum, each) => sum + each.followersGrowth, 0),
  ...Object.fromEntries(
    dailyMetrics.map((metric) => [
      metric,
      parts.reduce(
        (sum, { [metric]: { value, reported, censored } }) => ({
          value: sum.value + value,
          reported: sum.reported + reported,
          censored: sum.censored + censored,
        }),
        { value: 0, reported: 0, censored: 0 },
      ),
    ]),
  ),
});

test('after any history, what the accounts of a unit tell of a period adds up to the sums of the unit', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(happenings, { minLength: 1, maxLength: 10 }),
      fc.tuple(fc.nat({ max: 7 }), fc.nat({ max: 7 })),
      (history, ends) =>
        rolledBack(world, async () => {
          const planted = [
            await plantAccount(world.units, 'village'),
            await plantAccount(world.units, 'siblingVillage'),
            await plantAccount(world.units, 'county'),
            await plantAccount(world.units, 'siblingCounty', 'wechat_official_account'),
            await plantAccount(world.units, 'otherCounty', 'wechat_official_account'),
          ].map(({ id }) => id);
          const { village, township, otherCounty } = world.units;
          for (const each of history)
            await letHappen(each, planted, [village.id, township.id, otherCounty.id]);
          const [from, to] = [Math.min(...ends), Math.max(...ends)].map((at) => dayOf(at) as CalendarDate);
          if (!from || !to) throw new Error('A period has two ends.');
          for (const name of units) {
            const { id, path } = world.units[name];
            const held = await rows(
              sql<{ id: string }>`select id from account where unit_path <@ ${path}::ltree`,
            );
            const parts = await Promise.all(held.map((account) => readAccountPeriod(account.id, from, to)));
            expect(await readPeriod(id, from, to)).toMatchObject(addedUp(parts));
          }
        }),
    ),
    { numRuns: Number(process.env.PROPERTY_RUNS ?? 8) },
  ));

test('the accounts of a period are read at once, each with the day its followers are of; one closed before is not among them', () =>
  world
    .asSystem(async () => {
      const open = await plantAccount(world.units, 'village', 'douyin', '在用');
      const silent = await plantAccount(world.units, 'village', 'weibo', '没报');
      const closed = await plantAccount(world.units, 'county', 'weibo', '早已注销');
      await rows(sql`update account set closed_on = '2026-01-31' where id = ${closed.id}`);
      await tell([
        { accountId: open.id, day: '2026-01-30', followers: 9 },
        { accountId: open.id, day: '2026-02-02', plays: 100_000, censored: ['plays'] },
      ]);
      return silent;
    })
    .then(async () => {
      const asked = `{ accounts(unitId: "${world.units.county.id}", notClosedBefore: "2026-02-01") {
        totalCount nodes { name period(from: "2026-02-01", to: "2026-02-28") {
          followers { state value } followersOn followersGrowth plays { value reported censored } } } } }`;
      let answer: unknown;
      const sent = await countQueries(world, async () => {
        answer = await ask(world.member('county'), asked);
      });
      expect(answer).toEqual({
        accounts: {
          totalCount: 2,
          nodes: [
            {
              name: '在用',
              period: {
                followers: { state: 'known', value: 9 },
                followersOn: '2026-01-30',
                followersGrowth: 0,
                plays: { value: 100_000, reported: 1, censored: 1 },
              },
            },
            {
              name: '没报',
              period: {
                followers: { state: 'missing', value: null },
                followersOn: null,
                followersGrowth: 0,
                plays: { value: 0, reported: 0, censored: 0 },
              },
            },
          ],
        },
      });
      // The page, the count, and one statement for all periods.
      expect(sent).toHaveLength(3);
    }));
