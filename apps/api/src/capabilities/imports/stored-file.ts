import { row, sql } from '../../platform/rows.js';

/** The file of an import as it was sent, part by part; a part is read when it is asked for. */
export async function* storedFile(importId: string): AsyncGenerator<Uint8Array> {
  for (let part = 0; ; part++) {
    const found = await row(sql<{ bytes: Uint8Array }>`
      select bytes from import_file_part where import_id = ${importId} and part = ${part}`);
    if (!found) return;
    yield found.bytes;
  }
}
