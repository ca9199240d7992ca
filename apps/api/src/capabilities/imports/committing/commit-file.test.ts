import type { Member } from '@fulian/domain/access';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ImportWorld, openImportWorld } from '../../../../test/import-world.js';
import { type PlantedAccount, plantAccount, tell } from '../../../../test/plant-accounts.js';
import { dayLine, readLines, workLine } from '../../../../test/read-lines.js';
import { rows, sql } from '../../../platform/rows.js';
import { commitFile } from './commit-file.js';

let world: ImportWorld;
let officer: Member;
let village: PlantedAccount;
beforeEach(async () => {
  world = await openImportWorld();
  officer = await world.enter('county');
  village = await world.asSystem(() => plantAccount(world.units, 'village'));
});
afterEach(() => world.close());

const province = async () => {
  const [found] = await world.asSystem(() =>
    rows(sql<{ followers: number; plays: number; posts: number }>`
      select (select coalesce(sum(followers), 0)::int from unit_now where unit_id = ${world.units.province.id}) as followers,
        coalesce(sum(plays), 0)::int as plays, coalesce(sum(posts), 0)::int as posts
      from unit_month where unit_id = ${world.units.province.id}`),
  );
  return found;
};

const snapshots = (lines: Parameters<typeof readLines>[4]) =>
  readLines(world, officer, 'county', 'snapshots', lines);

test('a committed file changes the totals of its unit and of every unit above, and says how', async () => {
  await world.asSystem(() => tell([{ accountId: village.id, day: '2026-03-01', followers: 10, plays: 1 }]));
  const { id } = await snapshots([
    dayLine(village.id, '2026-03-02', { followers: 15, plays: 100, reads: 40 }),
  ]);
  const committed = await world.commit(officer, id);
  const effect = {
    ...{ followersBefore: 10, followersAfter: 15, playsBefore: 1, playsAfter: 101 },
    ...{ readsBefore: 0, readsAfter: 40 },
  };
  const { county, prefecture, province: top } = world.units;
  expect(committed).toMatchObject({
    state: 'committed',
    keptEffects: [county, prefecture, top].map((unit) => ({ unitId: unit.id, ...effect })),
  });
  expect(await province()).toEqual({ followers: 15, plays: 101, posts: 0 });
});

test("a village's own effect is that of its own accounts", async () => {
  const chair = await world.enter('village', 'chair');
  const read = await readLines(world, chair, 'village', 'snapshots', [
    dayLine(village.id, '2026-03-02', { followers: 15, plays: 100 }),
  ]);
  const { keptEffects } = await world.commit(chair, read.id);
  expect(keptEffects).toHaveLength(5);
  expect(keptEffects[0]).toMatchObject({
    unitId: world.units.village.id,
    followersAfter: 15,
    playsAfter: 100,
  });
});

test('a commit that is done is not done again', async () => {
  const { id } = await snapshots([dayLine(village.id, '2026-03-02', { followers: 15 })]);
  const { version } = await world.commit(officer, id);
  await world.workOff(commitFile, id);
  expect(await world.look(officer, id)).toMatchObject({ state: 'committed', version });
});

test('overlapping files that say the same change nothing', async () => {
  const march = dayLine(village.id, '2026-03-02', { followers: 15, plays: 100 });
  await world.commit(officer, (await snapshots([march])).id);
  const before = await province();
  const overlapping = await snapshots([march]);
  expect(overlapping.rowCounts).toMatchObject({ new: 0, changed: 0, unchanged: 1 });
  await world.commit(officer, overlapping.id);
  expect(await province()).toEqual(before);
});

test('what others told since a file was read is what its rows are judged against, whichever tier it came in for', async () => {
  const chair = await world.enter('village', 'chair');
  const march = [dayLine(village.id, '2026-03-02', { followers: 15 })];
  const first = await readLines(world, chair, 'village', 'snapshots', march);
  const second = await snapshots(march);
  expect([first.rowCounts.new, second.rowCounts.new]).toEqual([1, 1]);
  expect((await world.commit(officer, second.id)).rowCounts).toMatchObject({ new: 1, unchanged: 0 });
  expect((await world.commit(chair, first.id)).rowCounts).toMatchObject({ new: 0, unchanged: 1 });
});

test('a figure that was withdrawn since a file was read is new again', async () => {
  const march = [dayLine(village.id, '2026-03-02', { followers: 15 })];
  const first = await snapshots(march);
  await world.commit(officer, first.id);
  const again = await snapshots(march);
  await world.undo(officer, first.id);
  expect((await world.commit(officer, again.id)).rowCounts).toMatchObject({ new: 1, unchanged: 0 });
});

test('undoing an older import leaves in force what a newer one told', async () => {
  const older = await snapshots([
    dayLine(village.id, '2026-03-01', { followers: 10 }),
    dayLine(village.id, '2026-03-02', { followers: 11, plays: 5 }),
  ]);
  await world.commit(officer, older.id);
  const newer = await snapshots([dayLine(village.id, '2026-03-02', { followers: 20 })]);
  await world.commit(officer, newer.id);
  await world.undo(officer, older.id);
  expect(await province()).toEqual({ followers: 20, plays: 0, posts: 0 });
  await world.undo(officer, newer.id);
  expect(await province()).toEqual({ followers: 0, plays: 0, posts: 0 });
});

test('undoing a newer import brings an older one, or a typed figure, back into force', async () => {
  await world.asSystem(() => tell([{ accountId: village.id, day: '2026-03-02', followers: 7 }]));
  const newer = await snapshots([dayLine(village.id, '2026-03-02', { followers: 20 })]);
  await world.commit(officer, newer.id);
  await world.undo(officer, newer.id);
  expect(await province()).toEqual({ followers: 7, plays: 0, posts: 0 });
});

test('works count once however often they are told of, and go when nobody tells of them any more', async () => {
  const works = (plays: number, title: string) =>
    readLines(world, officer, 'county', 'works', [
      workLine(village.id, '2026-03-02T08:30', title, { plays }),
    ]);
  const first = await works(100, 'a title');
  await world.commit(officer, first.id);
  const second = await works(150, 'a title, edited');
  await world.commit(officer, second.id);
  expect(await province()).toEqual({ followers: 0, plays: 150, posts: 1 });
  const titles = () => world.as(officer, () => rows(sql`select title from work`));
  expect(await titles()).toEqual([{ title: 'a title, edited' }]);
  await world.undo(officer, second.id);
  expect(await province()).toEqual({ followers: 0, plays: 100, posts: 1 });
  expect(await titles()).toEqual([{ title: 'a title' }]);
  await world.undo(officer, first.id);
  expect(await titles()).toEqual([]);
  expect(await province()).toEqual({ followers: 0, plays: 0, posts: 0 });
});

test('a row whose account was closed since it was read is left out, and says so', async () => {
  const { id } = await snapshots([
    dayLine(village.id, '2026-03-02', { followers: 15 }),
    dayLine(village.id, '2026-03-09', { followers: 16 }),
  ]);
  await world.asSystem(() => rows(sql`update account set closed_on = '2026-03-05' where id = ${village.id}`));
  const committed = await world.commit(officer, id);
  expect(committed.rowCounts).toEqual({ new: 1, changed: 0, unchanged: 0, error: 1 });
  expect(await province()).toEqual({ followers: 15, plays: 0, posts: 0 });
});

test('who lost her post between asking and doing commits nothing', async () => {
  const { id } = await snapshots([dayLine(village.id, '2026-03-02', { followers: 15 })]);
  await world.asSystem(() =>
    rows(sql`update post set until_on = '2024-12-31' where person_id = ${officer.personId}`),
  );
  const failed = await world.commit(officer, id);
  expect(failed).toMatchObject({ state: 'failed', problem: { code: 'RightLost' } });
  expect(await province()).toEqual({ followers: 0, plays: 0, posts: 0 });
});

test('a line about a sibling’s account never becomes a figure, even if it got past the reader', async () => {
  const sibling = await world.asSystem(() => plantAccount(world.units, 'siblingCounty'));
  const { id } = await snapshots([dayLine(sibling.id, '2026-03-02', { followers: 15 })]);
  const committed = await world.commit(officer, id);
  expect(committed.rowCounts).toEqual({ new: 0, changed: 0, unchanged: 0, error: 1 });
  expect(await province()).toEqual({ followers: 0, plays: 0, posts: 0 });
});
