import type { RawBuilder } from 'kysely';
import { sql } from '../../platform/rows.js';

/** A jsonb object of names and SQL expressions; both are words of ours, never of a request. */
export const object = (pairs: readonly (readonly [name: string, value: string])[]): RawBuilder<unknown> =>
  sql.raw(`jsonb_build_object(${pairs.map(([name, value]) => `'${name}', ${value}`).join(', ')})`);
