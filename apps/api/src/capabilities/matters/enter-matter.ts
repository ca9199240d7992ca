import { Id, Refusal } from '@fulian/domain/kernel';
import { Matter } from '@fulian/domain/matters';
import { today } from '../../platform/clock.js';
import { row, sql } from '../../platform/rows.js';
import { findMatter, type MatterRow } from './matter-rows.js';

/** A line for the register of a unit's home. */
export interface ToldMatter extends Matter {
  readonly unitId: string;
}

/** Writes a line into the register of a unit of one's own subtree. */
export async function enterMatter(told: ToldMatter, id: string): Promise<MatterRow | Refusal> {
  const refusal = Matter.allow(told, today());
  if (refusal) return refusal;
  const written = Id.matches(told.unitId)
    ? await row(sql`
        insert into matter (id, unit_id, unit_path, received_on, channel, kind, matters, answered_on)
        select ${id}, id, path, ${told.receivedOn}::date, ${told.channel}, ${told.kind}, ${told.count},
          ${told.answeredOn}::date
        from unit where id = ${told.unitId} and path <@ app_subtree() returning id`)
    : null;
  return written
    ? ((await findMatter(id)) as MatterRow)
    : Refusal.of('UnitNotFound', 'There is no such unit in your subtree.', ['unitId']);
}
