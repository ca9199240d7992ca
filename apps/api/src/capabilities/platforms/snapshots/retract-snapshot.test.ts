import type { CalendarDate } from '@fulian/domain/kernel';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plantAccount } from '../../../../test/plant-accounts.js';
import { openWorld, type World } from '../../../../test/world.js';
import { row, sql } from '../../../platform/rows.js';
import { recordSnapshot } from './record-snapshot.js';
import { retractSnapshot } from './retract-snapshot.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const on = '2026-03-01' as CalendarDate;

test('whoever told a day by hand takes back what she told last, and nobody else does', async () => {
  const { id: accountId } = await world.asSystem(() => plantAccount(world.units, 'village'));
  const followers = async () =>
    (
      await world.asSystem(() =>
        row(
          sql<{
            followers: number;
          }>`select followers::int from snapshot where account_id = ${accountId} and day = ${on}`,
        ),
      )
    )?.followers;
  const chair = world.member('village');
  const officer = world.member('county');
  await world.as(officer, () => recordSnapshot({ accountId, on, followers: 100 }));
  await world.as(chair, () => recordSnapshot({ accountId, on, followers: 120 }));
  await world.as(chair, () => recordSnapshot({ accountId, on, followers: 12_000 }));
  await world.as(chair, () => retractSnapshot({ accountId, on }));
  expect(await followers()).toBe(120);
  await world.as(chair, () => retractSnapshot({ accountId, on }));
  expect(await followers()).toBe(100);
  expect(await world.as(chair, () => retractSnapshot({ accountId, on }))).toMatchObject({
    code: 'NothingToRetract',
  });
  expect(
    await world.as(world.member('siblingCounty'), () => retractSnapshot({ accountId, on })),
  ).toMatchObject({
    code: 'AccountNotFound',
  });
  expect(await followers()).toBe(100);
});
