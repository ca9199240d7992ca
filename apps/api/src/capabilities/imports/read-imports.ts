import { Id } from '@fulian/domain/kernel';
import { type Connection, Cursor, connectionOf, type PageArgs, pageSize } from '../../platform/connection.js';
import { row, sql } from '../../platform/rows.js';
import type { ImportType } from './import.type.js';
import { importRecords } from './read-import.js';

/** The imports of a unit, the latest first; with those of the units below it, or without. */
export async function readImports(
  unitId: string,
  withBelow: boolean,
  args: PageArgs,
): Promise<Connection<ImportType>> {
  const size = pageSize(args);
  const after = args.after ? Cursor.decode(args.after, 1)[0] : null;
  const unit = Id.matches(unitId) ? unitId : null;
  const listed = withBelow
    ? sql`i.unit_path <@ (select u.path from unit u where u.id = ${unit})`
    : sql`i.unit_id = ${unit}`;
  const found = await importRecords(sql`
    where ${listed} and (${after}::uuid is null or i.id < ${after}::uuid) order by i.id desc limit ${size + 1}`);
  const total = await row(
    sql<{ count: number }>`select count(*)::int as count from import i where ${listed}`,
  );
  return connectionOf(
    found,
    args,
    ({ id }) => [id],
    (each) => each,
    total?.count ?? 0,
  );
}
