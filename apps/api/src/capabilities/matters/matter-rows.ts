import { Id } from '@fulian/domain/kernel';
import type { Matter } from '@fulian/domain/matters';
import type { RawBuilder } from 'kysely';
import { rows, sql } from '../../platform/rows.js';

export interface MatterRow extends Matter {
  readonly id: string;
  readonly version: number;
}

/** @param rest everything after `from matter m`. */
export const matterRows = (rest: RawBuilder<unknown>): Promise<MatterRow[]> =>
  rows(sql<MatterRow>`
    select m.id, m.version, m.received_on::text as "receivedOn", m.channel, m.kind, m.matters as count,
      m.answered_on::text as "answeredOn"
    from matter m ${rest}`);

/** One line of one's own subtree. */
export const findMatter = async (id: string): Promise<MatterRow | null> =>
  Id.matches(id) ? ((await matterRows(sql`where m.id = ${id}`))[0] ?? null) : null;

/** The same, held until the mutation's end. */
export const holdMatter = async (id: string): Promise<MatterRow | null> =>
  Id.matches(id) ? ((await matterRows(sql`where m.id = ${id} for update`))[0] ?? null) : null;
