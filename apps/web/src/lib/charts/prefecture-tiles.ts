import type { Tile } from '#lib/ui/tile.ts';
import { tilePlaceOf } from './tile-places.ts';

interface Prefecture {
  readonly id: string;
  readonly name: string;
}

/**
 * Tiles of the units that have a place among the prefectures; any other unit has none.
 * @param face what a unit's tile says and where it leads
 */
export const prefectureTiles = <Unit extends Prefecture>(
  units: readonly Unit[],
  face: (unit: Unit) => Pick<Tile, 'value' | 'href' | 'weight'>,
): readonly Tile[] =>
  units.flatMap((unit) => {
    const place = tilePlaceOf(unit.name);
    if (!place) return [];
    const { name: text, column, row } = place;
    return [{ key: unit.id, text, column, row, ...face(unit) }];
  });
