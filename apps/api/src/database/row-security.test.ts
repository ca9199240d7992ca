import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../../test/world.js';
import { rows, sql } from '../platform/rows.js';
import { appRole } from './app-role.js';

interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  /** Under row security that binds its owner too, with at least one policy. */
  readonly isForced: boolean;
}

/** By these a row says to which unit it belongs. */
const unitColumns = ['unit_id', 'unit_path', 'province_id', 'path'];

/** Tables outside row security, each with its reason; a table with a unit column is never among them. */
const open: Readonly<Record<string, string>> = {
  migration: 'which migrations ran; the application role may not touch it at all',
};

/** What is wrong with a catalogue, one sentence a table. */
const gapsIn = (tables: readonly Table[], reasons = open): string[] =>
  tables
    .filter(({ isForced }) => !isForced)
    .flatMap(({ name, columns }) => {
      const column = unitColumns.find((each) => columns.includes(each));
      if (column) return [`${name} has ${column} and no forced row security`];
      return name in reasons ? [] : [`${name} has no forced row security and no reason`];
    });

const readCatalogue = (): Promise<Table[]> =>
  rows(sql<Table>`
    select c.relname as name,
      array(select attname::text from pg_attribute where attrelid = c.oid and attnum > 0) as columns,
      c.relrowsecurity and c.relforcerowsecurity
        and exists (select from pg_policy where polrelid = c.oid) as "isForced"
    from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`);

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

test('a table with a unit column and without forced row security is found, whatever its reason', () => {
  const forgotten = { name: 'ledger', columns: ['id', 'unit_path'], isForced: false };
  expect(gapsIn([forgotten], { ledger: 'we forgot' })).toEqual([
    'ledger has unit_path and no forced row security',
  ]);
});

test('a table without a unit column needs a reason to be outside row security', () => {
  const plain = { name: 'holiday', columns: ['day'], isForced: false };
  expect(gapsIn([plain])).toEqual(['holiday has no forced row security and no reason']);
  expect(gapsIn([plain], { holiday: 'the same calendar for everyone' })).toEqual([]);
});

test('every table is under forced row security or says why not', async () => {
  const catalogue = await world.asSystem(readCatalogue);
  expect(catalogue.length).toBeGreaterThan(10);
  expect(gapsIn(catalogue)).toEqual([]);
});

test('every reason belongs to a table that is there', async () => {
  const names = (await world.asSystem(readCatalogue)).map(({ name }) => name);
  expect(Object.keys(open).filter((name) => !names.includes(name))).toEqual([]);
});

test('the application works as a role that owns nothing and cannot pass row security', async () => {
  const [role] = await world.asSystem(() =>
    rows(sql`
      select rolname as name, rolsuper or rolbypassrls or rolcreaterole or rolcreatedb as "isMighty",
        exists (select from pg_class where relowner = r.oid) as "isOwner"
      from pg_roles r where rolname = current_user`),
  );
  expect(role).toEqual({ name: appRole, isMighty: false, isOwner: false });
});
