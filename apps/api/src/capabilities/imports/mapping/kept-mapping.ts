import type { ColumnMapping } from '@fulian/domain/imports';
import { rows, sql } from '../../../platform/rows.js';

/** A choice of columns, and what is remembered of it. */
export interface KnownMapping extends ColumnMapping {
  /** Null: it was decided for this file, and has been forgotten since. */
  readonly mappingId: string | null;
  readonly origin: 'chosen' | 'remembered';
}

/** What is known of headers before a file of a unit is read, by their shape: what was decided for it, then what is remembered. */
export async function knownMappings(
  unitId: string,
  own: (ColumnMapping & { readonly mappingId: string | null }) | null,
): Promise<ReadonlyMap<string, KnownMapping>> {
  const remembered = await rows(sql<ColumnMapping & { readonly mappingId: string }>`
    select id as "mappingId", shape, format, fields from column_mapping where unit_id = ${unitId}`);
  const known = remembered.map((each): KnownMapping => ({ ...each, origin: 'remembered' }));
  if (own) known.push({ ...own, origin: 'chosen' });
  return new Map(known.map((each) => [each.shape, each]));
}
