/** Where a prefecture stands in the tile chart: 示意排列，非地图. Columns and rows count from 0. */
export interface TilePlace {
  readonly column: number;
  readonly row: number;
}

/** The fourteen prefectures of Hunan by the beginning of their names, arranged roughly as they lie. */
export const tilePlaces: Readonly<Record<string, TilePlace>> = {
  张家界: { column: 1, row: 0 },
  常德: { column: 2, row: 0 },
  岳阳: { column: 3, row: 0 },
  湘西: { column: 0, row: 1 },
  益阳: { column: 2, row: 1 },
  长沙: { column: 3, row: 1 },
  怀化: { column: 0, row: 2 },
  娄底: { column: 1, row: 2 },
  湘潭: { column: 2, row: 2 },
  株洲: { column: 3, row: 2 },
  邵阳: { column: 1, row: 3 },
  衡阳: { column: 2, row: 3 },
  永州: { column: 1, row: 4 },
  郴州: { column: 2, row: 4 },
};

/** The place of a unit by its name (常德市, 湘西土家族苗族自治州), with the short name a tile has room for. */
export function tilePlaceOf(unitName: string): (TilePlace & { readonly name: string }) | undefined {
  const found = Object.entries(tilePlaces).find(([beginning]) => unitName.startsWith(beginning));
  return found && { name: found[0], ...found[1] };
}
