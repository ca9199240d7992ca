import type { Member } from '@fulian/domain/access';
import type { ImportSubject } from '@fulian/domain/imports';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ImportWorld, openImportWorld } from '../../../test/import-world.js';
import { type PlantedAccount, plantAccount, tell } from '../../../test/plant-accounts.js';
import { dayLine, readLines, workLine } from '../../../test/read-lines.js';
import { rows, sql } from '../../platform/rows.js';

let world: ImportWorld;
let officer: Member;
let accounts: readonly PlantedAccount[];
beforeAll(async () => {
  world = await openImportWorld();
  officer = await world.enter('county');
  accounts = await world.asSystem(async () => [
    await plantAccount(world.units, 'village'),
    await plantAccount(world.units, 'county'),
  ]);
});
afterAll(() => world.close());

const numRuns = Number(process.env.PROPERTY_RUNS ?? 6);

interface ToldThing {
  readonly account: number;
  readonly day: number;
  readonly followers: number;
  readonly plays: number;
}

type Happening =
  | { readonly what: ImportSubject; readonly things: readonly ToldThing[] }
  | { readonly what: 'typed'; readonly thing: ToldThing }
  | { readonly what: 'undone'; readonly which: number };

const small = fc.nat({ max: 40 });
const thing = fc.record({
  account: fc.nat({ max: 1 }),
  day: fc.nat({ max: 3 }),
  followers: small,
  plays: small,
});
const things = fc.uniqueArray(thing, {
  minLength: 1,
  maxLength: 5,
  selector: ({ account, day }) => `${account} ${day}`,
});
const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({ what: fc.constantFrom<ImportSubject[]>('snapshots', 'works'), things }),
  fc.record({ what: fc.constant('typed' as const), thing }),
  fc.record({ what: fc.constant('undone' as const), which: fc.nat({ max: 9 }) }),
);

/** Days on both sides of a month's end. */
const dayOf = ({ day }: ToldThing): string =>
  new Date(Date.UTC(2026, 2, 30 + day)).toISOString().slice(0, 10);
const idOf = ({ account }: ToldThing): string => accounts[account]?.id ?? '';
const lineOf = (subject: ImportSubject) => (each: ToldThing) => {
  const { followers, plays } = each;
  return subject === 'works'
    ? workLine(idOf(each), `${dayOf(each)}T08:30`, 'a work', { plays })
    : dayLine(idOf(each), dayOf(each), { followers, plays });
};

/** Lets it happen; returns what can be undone afterwards. */
async function letHappen(it: Happening, standing: readonly string[]): Promise<readonly string[]> {
  if (it.what === 'typed') {
    const { followers, plays } = it.thing;
    const accountId = idOf(it.thing);
    await world.asSystem(() => tell([{ accountId, day: dayOf(it.thing), followers, plays }]));
    return standing;
  }
  if (it.what === 'undone') {
    const id = standing[it.which % Math.max(1, standing.length)];
    if (id) await world.undo(officer, id);
    return standing.filter((each) => each !== id);
  }
  const read = await readLines(world, officer, 'county', it.what, it.things.map(lineOf(it.what)));
  const { state } = await world.commit(officer, read.id);
  expect(state).toBe('committed');
  return [...standing, read.id];
}

const differences = (table: string) =>
  world.asSystem(() =>
    rows(sql`
      (select * from ${sql.ref(table)} except select * from ${sql.ref(`${table}_from_raw`)})
      union all (select * from ${sql.ref(`${table}_from_raw`)} except select * from ${sql.ref(table)})`),
  );

const derived = ['snapshot', 'unit_day', 'unit_month', 'unit_now'] as const;

test('after any order of imports, corrections and undos, sums equal their recomputation from raw', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { minLength: 2, maxLength: 8 }), async (history) => {
      let standing: readonly string[] = [];
      for (const it of history) standing = await letHappen(it, standing);
      for (const table of derived) expect([table, await differences(table)]).toEqual([table, []]);
      for (const id of standing) await world.undo(officer, id);
      const left = await world.asSystem(() =>
        rows(sql`select 1 from snapshot_report where import_id is not null union all select 1 from work_report
          union all select 1 from work`),
      );
      expect(left).toEqual([]);
      for (const table of derived) expect([table, await differences(table)]).toEqual([table, []]);
    }),
    { numRuns },
  );
});
