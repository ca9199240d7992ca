import type { ImportFormatName } from '@fulian/domain/imports';
import { Id } from '@fulian/domain/kernel';
import { type RawBuilder, sql } from 'kysely';
import {
  type Connection,
  Cursor,
  connectionOf,
  type PageArgs,
  pageSize,
} from '../../../platform/connection.js';
import { inOrderOf, loader } from '../../../platform/loader.js';
import { row, rows } from '../../../platform/rows.js';
import type { ColumnMappingType } from './column-mapping.type.js';

interface MappingRecord {
  readonly id: string;
  readonly format: ImportFormatName;
  readonly headers: readonly string[];
  readonly fields: readonly (string | null)[];
  readonly decidedBy: string;
  readonly decidedAt: string;
}

async function mappingRecords(rest: RawBuilder<unknown>): Promise<ColumnMappingType[]> {
  const found = await rows(sql<MappingRecord>`
    select id, format, headers, fields, person_name as "decidedBy", created_at as "decidedAt" from column_mapping ${rest}`);
  return found.map(({ headers, fields, decidedAt, ...record }) => ({
    ...record,
    columns: headers.map((header, at) => ({ header, field: fields[at] ?? null })),
    decidedAt: new Date(decidedAt),
  }));
}

/** What is remembered, by id, gathered; null where it is not within the work's subtree. */
export const readColumnMapping = loader<string, ColumnMappingType | null>(async (ids) =>
  inOrderOf(
    ids,
    await mappingRecords(sql`where id = any(${ids.filter(Id.matches)}::uuid[])`),
    ({ id }) => id,
  ),
);

/** Whether a unit lies within the work's subtree. */
export const isUnitHere = async (unitId: string): Promise<boolean> =>
  Id.matches(unitId) &&
  (await row(sql`select 1 from unit where id = ${unitId} and path <@ (select app_subtree())`)) !== null;

/** What a unit remembers of columns, the latest first. */
export async function rememberedColumns(
  unitId: string,
  args: PageArgs,
): Promise<Connection<ColumnMappingType>> {
  const size = pageSize(args);
  const after = args.after ? Cursor.decode(args.after, 1)[0] : null;
  const unit = Id.matches(unitId) ? unitId : null;
  const found = await mappingRecords(sql`
    where unit_id = ${unit} and (${after}::uuid is null or id < ${after}::uuid) order by id desc limit ${size + 1}`);
  const total = await row(sql<{ count: number }>`
    select count(*)::int as count from column_mapping where unit_id = ${unit}`);
  return connectionOf(
    found,
    args,
    ({ id }) => [id],
    (each) => each,
    total?.count ?? 0,
  );
}
