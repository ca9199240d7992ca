import { type HiddenCells, hideTogether, isSmall } from './hide-together.js';

/** A count as it may be published: hidden where it, or what it gives away, would point at persons. */
export type Published = number | 'hidden';

/** A count that stands alone, beside no total and no other that it is a part of. */
export const publishCount = (count: number): Published => (isSmall(count) ? 'hidden' : count);

export interface PublishedColumn {
  readonly cells: readonly Published[];
  readonly total: Published;
}

/** A column as it may be published, with what is to be hidden of it. */
export const publishColumn = (counts: readonly number[], hidden: HiddenCells): PublishedColumn => ({
  cells: counts.map((count, place) => (hidden.places.has(place) ? 'hidden' : count)),
  total: hidden.isTotalHidden ? 'hidden' : counts.reduce((sum, count) => sum + count, 0),
});

/** One column of counts that stands alone, so that no count from 1 to 4 can be worked out from it and its total. */
export const suppressColumn = (counts: readonly number[]): PublishedColumn =>
  publishColumn(counts, hideTogether([counts]));
