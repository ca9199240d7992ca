import { rows, sql } from '../src/platform/rows.js';

/** How many units are added on each tier, so that with the ten of the test federation there are 31,690. */
const added = [
  ['province', 'prefecture', 12],
  ['prefecture', 'county', 119],
  ['county', 'township', 1_940],
  ['township', 'village', 29_609],
] as const;

/** Adds units and one account in each of them until the federation is as large as Hunan's; run as the system. */
export async function plantHunan(): Promise<void> {
  for (const [above, tier, count] of added) {
    await rows(sql`
      insert into unit (id, ordinal, tier, kind, name, path, parent_id)
      select gen_random_uuid(), (select max(ordinal) from unit) + i, ${tier}, 'division', ${tier} || i, p.path || (left(${tier}, 1) || i), p.id
      from generate_series(1, ${count}::int) i
      join (select id, path, row_number() over (order by path) - 1 as place, count(*) over () as among
        from unit where tier = ${above}) p on p.place = i % p.among`);
  }
  await rows(sql`
    insert into account (id, province_id, unit_id, unit_path, platform, name)
    select gen_random_uuid(), (select id from unit where parent_id is null), id, path, 'douyin', name from unit`);
  await rows(sql`call refresh_statistics('unit', 'account', 'unit_now')`);
}
