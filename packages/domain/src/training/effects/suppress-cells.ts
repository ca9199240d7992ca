/** A count as it may be published: hidden where it, or what it gives away, would point at persons. */
export type Published = number | 'hidden';

/** From here on a count is of a group and no longer of persons. */
export const smallestShown = 5;

const isSmall = (count: number): boolean => count > 0 && count < smallestShown;

/** A count that stands alone, beside no total and no other that it is a part of. */
export const publishCount = (count: number): Published => (isSmall(count) ? 'hidden' : count);

export interface PublishedColumn {
  readonly cells: readonly Published[];
  readonly total: Published;
}

/**
 * One column of counts with its total, so that no count from 1 to 4 can be read off it or worked out from it. Zeros stay:
 * they are of nobody. What total and shown cells leave over is a group too, so it must be of 5 or more, of two cells or
 * more, and of more women than cells; until then the smallest shown cell is hidden as well, and where none is left, the
 * total. The first of equals is hidden.
 */
export function suppressColumn(counts: readonly number[]): PublishedColumn {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const hidden = new Set(counts.flatMap((count, index) => (isSmall(count) ? [index] : [])));
  const isTold = (): boolean => {
    const left = [...hidden].reduce((sum, index) => sum + (counts[index] ?? 0), 0);
    return hidden.size > 0 && (hidden.size < 2 || left < smallestShown || left <= hidden.size);
  };
  let isTotalHidden = isSmall(total);
  while (!isTotalHidden && isTold()) {
    const next = counts
      .map((count, index) => ({ count, index }))
      .filter(({ count, index }) => count > 0 && !hidden.has(index))
      .toSorted((a, b) => a.count - b.count || a.index - b.index)[0];
    if (next) hidden.add(next.index);
    else isTotalHidden = true;
  }
  return {
    cells: counts.map((count, index) => (hidden.has(index) ? 'hidden' : count)),
    total: isTotalHidden ? 'hidden' : total,
  };
}
