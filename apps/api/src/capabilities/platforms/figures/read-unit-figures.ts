import { Id } from '@fulian/domain/kernel';
import { loader } from '../../../platform/loader.js';
import { Problem } from '../../../platform/problem.js';
import { row, rows, sql } from '../../../platform/rows.js';
import type { PublicFiguresType } from './public-figures.type.js';
import type { UnitFiguresType } from './unit-figures.type.js';

/** Units are public, their figures are not: one's own subtree, and one's own line above. */
const isReadable = sql`(u.path <@ (select app_subtree()) or u.path @> (select app_subtree()))`;

/** Whose figures are asked for; null when they are not one's own to see. */
export const readUnitFigures = async (unitId: string): Promise<UnitFiguresType | null> =>
  Id.matches(unitId)
    ? row(sql<UnitFiguresType>`select u.id as "unitId" from unit u where u.id = ${unitId} and ${isReadable}`)
    : null;

/**
 * The units directly below whose figures are one's own to see, in the order of the official list. They are found first
 * and judged then: the planner would look the whole subtree up in the index of paths.
 */
export const readChildrenFigures = loader<string, UnitFiguresType[]>(async (parentIds) => {
  const found = await rows(sql<UnitFiguresType & { parentId: string }>`
    with u as materialized (
      select parent_id, id, path, ordinal from unit where parent_id = any(${parentIds}::uuid[]))
    select u.parent_id as "parentId", u.id as "unitId" from u where ${isReadable} order by u.ordinal`);
  const byParent = Map.groupBy(found, ({ parentId }) => parentId);
  return parentIds.map((id) => byParent.get(id) ?? []);
});

/** @throws Problem NOT_FOUND while the registry is empty. */
export async function readPublicFigures(): Promise<PublicFiguresType> {
  const province = await row(sql<PublicFiguresType>`
    select id as "unitId" from unit where parent_id is null order by ordinal limit 1`);
  if (!province) throw new Problem('NOT_FOUND', 'There is no province yet.');
  return province;
}
