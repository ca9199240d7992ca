import { headerCells, headerShape } from '@fulian/domain/imports';
import { Refusal } from '@fulian/domain/kernel';
import { rows, sql } from '../../../platform/rows.js';
import { isUnitHere } from './remembered-columns.js';

/**
 * Forgets what a unit remembers of the columns under these headers; files that were read by it stay as they were read. What
 * is not remembered is forgotten already. Returns the unit's id.
 */
export async function forgetColumns(
  unitId: string,
  headers: readonly string[],
): Promise<string | Refusal<'UnitNotFound'>> {
  if (!(await isUnitHere(unitId)))
    return Refusal.of('UnitNotFound', 'There is no such unit in your subtree.', ['unitId']);
  const shape = headerShape(headerCells(headers.map((text) => ({ text }))));
  await rows(
    sql`delete from column_mapping where unit_id = ${unitId} and md5(shape) = md5(${shape}) and shape = ${shape}`,
  );
  return unitId;
}
