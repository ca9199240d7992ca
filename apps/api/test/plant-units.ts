import type { Tier } from '@fulian/domain/access';
import { tiers } from '@fulian/domain/access';
import type { Id } from '@fulian/domain/kernel';
import { spell } from '../src/capabilities/federation/spell.js';
import { newId } from '../src/platform/new-id.js';
import { rows, sql } from '../src/platform/rows.js';

export interface PlacedUnit {
  readonly id: Id<'Unit'>;
  readonly path: string;
  readonly tier: Tier;
}

/** The test federation's units; a unit stands below the one its path says. */
const plan = {
  province: ['1', '湖南省'],
  prefecture: ['1.2', '常德市'],
  county: ['1.2.3', '澧县'],
  township: ['1.2.3.4', '澧南镇'],
  village: ['1.2.3.4.5', '回龙村'],
  siblingVillage: ['1.2.3.4.6', '仙桃村'],
  siblingTownship: ['1.2.3.7', '回龙镇'],
  siblingCounty: ['1.2.8', '石门县'],
  otherPrefecture: ['1.9', '邵阳市'],
  otherCounty: ['1.9.a', '新邵县'],
} as const;

export type UnitName = keyof typeof plan;

/** Inserts the test federation; run as the system. */
export async function plantUnits(): Promise<Readonly<Record<UnitName, PlacedUnit>>> {
  const ids = new Map(Object.values(plan).map(([path]) => [path as string, newId<'Unit'>()]));
  const placed = Object.entries(plan).map(([key, [path, name]]) => ({
    key,
    path,
    name,
    ...spell(name),
    id: ids.get(path),
    ordinal: Number.parseInt(path.split('.').at(-1) as string, 36),
    tier: tiers[path.split('.').length - 1],
    parent_id: ids.get(path.split('.').slice(0, -1).join('.')) ?? null,
  }));
  await rows(sql`
    insert into unit (id, ordinal, tier, kind, name, path, parent_id)
    select id, ordinal, tier, 'division', name, path::ltree, parent_id
    from jsonb_to_recordset(${JSON.stringify(placed)}::jsonb)
      as l(id uuid, ordinal int, tier text, name text, path text, parent_id uuid)
    order by path`);
  await rows(sql`
    insert into unit_name (unit_id, kind, name, pinyin, initials)
    select id, 'current', name, pinyin, initials
    from jsonb_to_recordset(${JSON.stringify(placed)}::jsonb) as l(id uuid, name text, pinyin text, initials text)`);
  return Object.fromEntries(
    placed.map(({ key, id, path, tier }) => [key, { id, path, tier }]),
  ) as unknown as Record<UnitName, PlacedUnit>;
}
