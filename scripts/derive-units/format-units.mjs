import { Tier } from '../../packages/domain/dist/access/index.js';

const columns = ['ordinal', 'key', 'parent', 'admin_parent', 'tier', 'kind', 'name', 'raw_name', 'remark'];

/**
 * The units as a tab-separated table; parents are named by ordinal, and empty cells at a line's end are left out.
 * @param {import('./assemble-units.mjs').Unit[]} units
 * @param {ReadonlyMap<string, number>} ordinals
 */
export function formatUnits(units, ordinals) {
  const rows = units.map((unit) => [
    ordinals.get(unit.key),
    unit.key,
    ordinals.get(unit.parent) ?? '',
    ordinals.get(unit.adminParent) ?? '',
    Tier.depth(unit.tier),
    unit.kind === 'division' ? '' : unit.kind,
    unit.name,
    unit.rawName === unit.name ? '' : unit.rawName,
    unit.remark,
  ]);
  return `${[columns, ...rows].map((cells) => cells.join('\t').trimEnd()).join('\n')}\n`;
}
