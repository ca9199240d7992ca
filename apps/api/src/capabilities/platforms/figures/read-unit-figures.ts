import { Id } from '@fulian/domain/kernel';
import { currentActor } from '../../../access/work.js';
import { nested } from '../../../platform/along.js';
import { isAmong } from '../../../platform/is-among.js';
import { loader } from '../../../platform/loader.js';
import { mergeSelections, type Selection } from '../../../platform/look-ahead.js';
import { Problem } from '../../../platform/problem.js';
import { row, rows, sql } from '../../../platform/rows.js';
import { unitAlong } from '../../federation/index.js';
import { nowAlong } from './now-along.js';
import type { PublicFiguresType } from './public-figures.type.js';
import type { UnitFiguresType } from './unit-figures.type.js';

/** Units are public, their figures are not: one's own subtree, and one's own line above. */
export const isReadable = sql`(u.path <@ (select app_subtree()) or u.path @> (select app_subtree()))`;

/** Whose figures are asked for; null when they are not one's own to see. */
export async function readUnitFigures(unitId: string): Promise<UnitFiguresType | null> {
  if (!Id.matches(unitId)) return null;
  const actor = currentActor();
  if (actor.kind === 'member' && actor.unitId === unitId) return { unitId };
  return row(
    sql<UnitFiguresType>`select u.id as "unitId" from unit u where u.id = ${unitId} and ${isReadable}`,
  );
}

interface Asked {
  readonly parentId: string;
  readonly fields: Selection;
}

/** They are found first and judged then: the planner would look the whole subtree up in the index of paths. */
const read = loader<Asked, UnitFiguresType[]>(async (asked) => {
  const parentIds = asked.map(({ parentId }) => parentId);
  const { unit, now } = asked.map(({ fields }) => fields).reduce(mergeSelections);
  const units = unitAlong(unit, sql`c.id`);
  const figures = nowAlong(now, sql`c.id`);
  const found = nested<UnitFiguresType & { parentId: string }>(
    await rows(sql<Record<string, unknown>>`
      with u as materialized (
        select parent_id, id, path, ordinal from unit where ${isAmong('parent_id', parentIds)}),
      c as (select * from u where ${isReadable})
      select c.parent_id as "parentId", c.id as "unitId"${units.columns}${figures.columns}
      from c${units.joins}${figures.joins} order by c.ordinal`),
  );
  const byParent = Map.groupBy(found, ({ parentId }) => parentId);
  return parentIds.map((id) => byParent.get(id) ?? []);
});

/**
 * The units directly below whose figures are one's own to see, in the order of the official list.
 * @param fields what is asked of each: the unit itself and what stands now come along.
 */
export const readChildrenFigures = (parentId: string, fields: Selection): Promise<UnitFiguresType[]> =>
  read({ parentId, fields });

/** @throws Problem NOT_FOUND while the registry is empty. */
export async function readPublicFigures(): Promise<PublicFiguresType> {
  const province = await row(sql<PublicFiguresType>`
    select id as "unitId" from unit where parent_id is null order by ordinal limit 1`);
  if (!province) throw new Problem('NOT_FOUND', 'There is no province yet.');
  return province;
}
