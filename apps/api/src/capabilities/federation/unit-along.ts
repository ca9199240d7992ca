import { type RawBuilder, sql } from 'kysely';
import { type Along, nothingAlong } from '../../platform/along.js';
import type { Selection } from '../../platform/look-ahead.js';
import { unitColumnsFor } from './unit-rows.js';

const columnsOf = (asked: Selection): RawBuilder<unknown> =>
  sql.raw(
    unitColumnsFor(asked)
      .map(([name, column]) => `, ${column} as "unit.${name}"`)
      .join(''),
  );

/**
 * The field `unit` of the rows of another table, read along.
 * @param asked what is asked of the unit; undefined where the field is not asked for.
 * @param unitId the column that holds the unit's id.
 */
export const unitAlong = (asked: Selection | undefined, unitId: RawBuilder<unknown>): Along =>
  asked ? { columns: columnsOf(asked), joins: sql` join unit u on u.id = ${unitId}` } : nothingAlong;

/** For a reader that cannot know what will be asked of the unit: its parent is read on from every column. */
export const wholeUnit: Selection = Object.freeze({ parent: {} });
