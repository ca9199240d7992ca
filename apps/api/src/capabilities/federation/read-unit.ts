import { Id } from '@fulian/domain/kernel';
import { sql } from 'kysely';
import { isAmong } from '../../platform/is-among.js';
import { inOrderOf, loader } from '../../platform/loader.js';
import type { UnitType } from './unit.type.js';
import { unitRows } from './unit-rows.js';

/** Units by id, gathered; null where there is none. */
export const readUnit = loader<string, UnitType | null>(async (ids) =>
  inOrderOf(ids, await unitRows(sql`where ${isAmong('u.id', ids.filter(Id.matches))}`), ({ id }) => id),
);

/** Where the tree begins. */
export const readRootUnits = (): Promise<UnitType[]> =>
  unitRows(sql`where u.parent_id is null order by u.ordinal`);
