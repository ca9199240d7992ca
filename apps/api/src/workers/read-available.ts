import { Actor } from '@fulian/domain/access';
import { inWork } from '../access/work.js';
import type { Database } from '../database/database.js';
import { row, sql } from '../platform/rows.js';

/** How many connections the server gives to everybody together, superusers aside. */
export async function readAvailable(database: Database): Promise<number> {
  const found = await inWork(database.em, Actor.system('workers'), () =>
    row(sql<{ available: number }>`
      select current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int as available`),
  );
  return found?.available ?? 0;
}
