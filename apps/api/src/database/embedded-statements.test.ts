import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { EmbeddedStatements } from './embedded-statements.js';

let pglite: PGlite;
let statements: EmbeddedStatements;
beforeAll(async () => {
  pglite = await PGlite.create();
  statements = new EmbeddedStatements(pglite);
  await pglite.exec('create table thing (id int primary key, names text[], told jsonb, day date)');
});
afterAll(() => pglite.close());

const insert = 'insert into thing values ($1, $2, $3, $4)';
const select = 'select id, names, told, day::text from thing where id = $1';
const preparedTexts = async () =>
  (await pglite.query<{ statement: string }>('select statement from pg_prepared_statements')).rows.map(
    ({ statement }) => statement,
  );

test('what is kept ready says what is asked afresh, arrays, documents and nulls included', async () => {
  const values = [
    [1, ['湖南省', '"a, b"'], { plays: { atLeast: 100_001 } }, '2026-11-28'],
    [2, [], null, null],
  ];
  for (const each of values) {
    expect((await statements.run(insert, each)).affectedRows).toBe(1);
    const { rows } = await pglite.query(select, [each[0]]);
    expect((await statements.run(select, [each[0]])).rows).toEqual(rows);
    expect(rows).toMatchObject([{ names: each[1], told: each[2], day: each[3] }]);
  }
});

test('a text is prepared once, however often it is asked', async () => {
  for (let id = 0; id < 8; id += 1) await statements.run(select, [id]);
  expect((await preparedTexts()).filter((text) => text === select)).toHaveLength(1);
});

test('after a refusal it is asked again, inside a transaction that is rolled back too', async () => {
  await expect(statements.run(insert, [1, null, null, null])).rejects.toMatchObject({ code: '23505' });
  await expect(statements.run(select, ['x'])).rejects.toMatchObject({ code: '22P02' });
  await pglite.exec('begin');
  await statements.run(insert, [9, null, null, null]);
  await expect(statements.run(select, ['x'])).rejects.toMatchObject({ code: '22P02' });
  await pglite.exec('rollback');
  expect((await statements.run(select, [9])).rows).toEqual([]);
  await expect(statements.run('select nothing from thing where id = $1', [1])).rejects.toMatchObject({
    code: '42703',
  });
  expect((await statements.run(select, [1])).rows).toHaveLength(1);
});

test('a table that grew meanwhile is read as it is now', async () => {
  await statements.run('update thing set day = null where id = $1', [1]);
  await pglite.exec('create index on thing (day)');
  await pglite.exec("alter table thing add column note text default 'new'");
  expect((await statements.run(select, [1])).rows).toMatchObject([{ id: 1, day: null }]);
});

test('beyond the texts that are kept ready, others are asked afresh', async () => {
  for (let at = 0; at <= 205; at += 1)
    expect((await statements.run(`select ${at} + $1::int as sum`, [1])).rows).toEqual([{ sum: at + 1 }]);
  const kept = 'select count(*)::int as kept from pg_prepared_statements where name like $1';
  expect((await statements.run(kept, ['s%'])).rows).toEqual([{ kept: 200 }]);
});
