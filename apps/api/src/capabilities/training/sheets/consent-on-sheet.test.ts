import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ClassWorld, openClassWorld } from '../../../../test/class-world.js';
import { today } from '../../../platform/clock.js';
import { rows, sql } from '../../../platform/rows.js';

let world: ClassWorld;
beforeAll(async () => {
  world = await openClassWorld();
});
afterAll(() => world.close());

interface Sheet {
  readonly enrolled: number | null;
  readonly lines: readonly { readonly outcome: string; readonly problems: readonly { code: string }[] }[];
}

test('a girl of 17 needs no second consent on a sheet where one is on record for her, and for her alone', async () => {
  const bornOn = `${Number(today().slice(0, 4)) - 17}-01-01`;
  await world.asSystem(() =>
    rows(sql`
      insert into trainee (id, province_id, unit_id, unit_path, name, born_on, guardian_name, guardian_relation, guardian_consent_on)
      select ${crypto.randomUUID()}, ${world.units.province.id}, id, path, '易小鱼', ${bornOn}, '易长河', '父亲', '2026-01-01'
      from unit where id = ${world.units.village.id}`),
  );
  const camp = await world.openCamp();
  const women = [
    ['易小鱼', '回龙村'],
    ['易小鱼', '澧南镇'],
    ['易小虾', '回龙村'],
  ].map(([name, unit]) => `${name},${unit},${bornOn},她想拍村小的操场，愿意学。`);
  const { id } = await world.send(
    world.county,
    `/training-files/camps/${camp.id}/enrolment-sheets`,
    '推荐表.csv',
    ['姓名,所在单位,出生日期,推荐理由', ...women].join('\n'),
  );
  const { lines } = await world.field<Sheet>(
    world.county,
    'query($id: ID!) { enrolmentSheet(id: $id) { lines { outcome problems { code } } } }',
    { id },
  );
  expect(lines.map(({ outcome, problems }) => [outcome, problems[0]?.code])).toEqual([
    ['new', undefined],
    ['error', 'GuardianConsentMissing'],
    ['error', 'GuardianConsentMissing'],
  ]);
  const done = await world.field<Sheet>(
    world.county,
    'mutation($id: ID!) { enrolFromSheet(enrolmentSheetId: $id) { ... on EnrolmentSheet { enrolled } } }',
    { id },
  );
  expect(done.enrolled).toBe(1);
});
