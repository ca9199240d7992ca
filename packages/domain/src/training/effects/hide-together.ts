/** From here on a count is of a group and no longer of persons. */
export const smallestShown = 5;

export const isSmall = (count: number): boolean => count > 0 && count < smallestShown;

/** Which cells of a column are hidden, by their places, and whether its total is. */
export interface HiddenCells {
  readonly places: ReadonlySet<number>;
  readonly isTotalHidden: boolean;
}

export const nothingHidden: HiddenCells = { places: new Set(), isTotalHidden: false };

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

/**
 * Hides places of columns that tell one another, such as how many came and how many did not, until no count from 1 to 4 can
 * be read off any of them or worked out from it and its total. Zeros stay: they are of nobody. What a total and its shown
 * cells leave over is a group too, so it must be of nobody, or of 5 or more and of more women than cells; until then the
 * smallest cell that is still shown is hidden as well, the first of equals, and where none is left, the totals. What was
 * hidden before stays hidden.
 */
export function hideTogether(
  columns: readonly (readonly number[])[],
  before: HiddenCells = nothingHidden,
): HiddenCells {
  const places = new Set(before.places);
  for (const column of columns)
    column.forEach((count, place) => {
      if (isSmall(count)) places.add(place);
    });
  let isTotalHidden = before.isTotalHidden || columns.some((column) => isSmall(sumOf(column)));
  while (!isTotalHidden) {
    const told = columns.find((column) => tells(column, places));
    if (!told) break;
    const next = smallestOf(told, places);
    if (next === undefined) isTotalHidden = true;
    else places.add(next);
  }
  return { places, isTotalHidden };
}

/** Whether what is left over of a column is too few women, or one to a cell. */
function tells(column: readonly number[], hidden: ReadonlySet<number>): boolean {
  const left = sumOf(column.filter((_, place) => hidden.has(place)));
  return left > 0 && (left < smallestShown || left <= hidden.size);
}

/** Where the smallest count stands that is shown and of somebody. */
const smallestOf = (column: readonly number[], hidden: ReadonlySet<number>): number | undefined =>
  column
    .map((count, place) => ({ count, place }))
    .filter(({ count, place }) => count > 0 && !hidden.has(place))
    .toSorted((a, b) => a.count - b.count || a.place - b.place)[0]?.place;
