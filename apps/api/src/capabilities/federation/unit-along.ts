import { type RawBuilder, sql } from 'kysely';
import { type Along, nothingAlong } from '../../platform/along.js';
import type { Selection } from '../../platform/look-ahead.js';
import { unitColumns } from './unit-rows.js';

/** Fields that are columns; the others read on from columns that nobody sees. */
const plain: ReadonlySet<string> = new Set(['__typename', 'id', 'tier', 'kind', 'name', 'childCount']);

/** Of units of which only plain fields are asked, those; of others every column. */
function columnsOf(asked: Selection): RawBuilder<unknown> {
  const isPlain = Object.keys(asked).every((field) => plain.has(field));
  const columns = unitColumns.filter(([name]) => name === 'id' || !isPlain || name in asked);
  return sql.raw(columns.map(([name, column]) => `, ${column} as "unit.${name}"`).join(''));
}

/**
 * The field `unit` of the rows of another table, read along.
 * @param asked what is asked of the unit; undefined where the field is not asked for.
 * @param unitId the column that holds the unit's id.
 */
export const unitAlong = (asked: Selection | undefined, unitId: RawBuilder<unknown>): Along =>
  asked ? { columns: columnsOf(asked), joins: sql` join unit u on u.id = ${unitId}` } : nothingAlong;
