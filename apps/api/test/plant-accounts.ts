import type { Id } from '@fulian/domain/kernel';
import type { PlatformKind } from '@fulian/domain/platforms';
import { newId } from '../src/platform/new-id.js';
import { rows, sql } from '../src/platform/rows.js';
import type { PlacedUnit, UnitName } from './plant-units.js';

export interface PlantedAccount {
  readonly id: Id<'Account'>;
  readonly unit: PlacedUnit;
  readonly platform: PlatformKind;
  readonly name: string;
}

/** Opens an account in a unit; run as the system. */
export async function plantAccount(
  units: Readonly<Record<UnitName, PlacedUnit>>,
  unitName: UnitName,
  platform: PlatformKind = 'douyin',
  name = `${unitName} ${platform}`,
): Promise<PlantedAccount> {
  const unit = units[unitName];
  const id = newId<'Account'>();
  await rows(sql`
    insert into account (id, province_id, unit_id, unit_path, platform, name)
    values (${id}, ${units.province.id}, ${unit.id}, ${unit.path}::ltree, ${platform}, ${name})`);
  return { id, unit, platform, name };
}

/** Figures of one day, as columns; `censored` names those that are lower bounds. */
export interface ToldFigures {
  readonly followers?: number;
  readonly posts?: number;
  readonly reads?: number;
  readonly plays?: number;
  readonly likes?: number;
  readonly comments?: number;
  readonly shares?: number;
  readonly censored?: readonly string[] | null;
}

export interface ToldDay extends ToldFigures {
  readonly accountId: string;
  readonly day: string;
}

/** Tells figures of accounts and days in one statement. */
export async function tell(told: readonly ToldDay[]): Promise<void> {
  await rows(sql`
    insert into snapshot_report (account_id, unit_path, province_id, day, origin,
      followers, posts, reads, plays, likes, comments, shares, censored)
    select a.id, a.unit_path, a.province_id, t.day, 'typed',
      followers, posts, reads, plays, likes, comments, shares, censored
    from jsonb_to_recordset(${JSON.stringify(told)}::jsonb) as t("accountId" uuid, day date, followers bigint, posts bigint,
      reads bigint, plays bigint, likes bigint, comments bigint, shares bigint, censored text[])
    join account a on a.id = t."accountId"`);
}
