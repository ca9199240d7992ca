import type { ColumnMapping, HeaderCell } from '@fulian/domain/imports';
import { newId } from '../../../platform/new-id.js';
import { row, sql } from '../../../platform/rows.js';

/** Keeps for a unit what its columns mean; a later choice for the same headers takes the place of the earlier. */
export async function remember(
  { unitId }: { readonly unitId: string },
  { shape, format, fields }: ColumnMapping,
  headers: readonly HeaderCell[],
): Promise<string> {
  const texts = JSON.stringify(headers.map(({ text }) => text));
  const kept = await row(sql<{ id: string }>`
    insert into column_mapping (id, unit_id, unit_path, shape, headers, format, fields, person_id, person_name)
    select ${newId()}, u.id, u.path, ${shape}, ${texts}::jsonb, ${format}, ${JSON.stringify(fields)}::jsonb, h.id, h.name
    from unit u join person h on h.id = app_person() where u.id = ${unitId}
    on conflict (unit_id, md5(shape)) do update set headers = excluded.headers, format = excluded.format,
      fields = excluded.fields, person_id = excluded.person_id, person_name = excluded.person_name, created_at = now()
    returning id`);
  return (kept as { id: string }).id;
}
