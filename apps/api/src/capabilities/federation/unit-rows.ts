import { type RawBuilder, sql } from 'kysely';
import { rows } from '../../platform/rows.js';
import type { UnitType } from './unit.type.js';

const columns = sql`
  u.id, u.tier, u.kind, u.name, u.path::text as path, u.parent_id as "parentId", u.admin_parent_id as "adminParentId",
  (select count(*)::int from unit c where c.parent_id = u.id) as "childCount"`;

/**
 * Reads units; `rest` goes on after `from unit u`.
 * @param more further columns, each with a comma before it.
 */
export const unitRows = <More = object>(
  rest: RawBuilder<unknown>,
  more: RawBuilder<unknown> = sql``,
): Promise<(UnitType & More)[]> => rows(sql<UnitType & More>`select ${columns}${more} from unit u ${rest}`);
