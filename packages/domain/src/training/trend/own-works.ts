import type { CalendarDate } from '../../kernel/index.js';

/** One work of hers as an export tells it; null is "not told", which is not zero. */
export interface OwnWork {
  readonly publishedOn: CalendarDate;
  /** The hour of the business day, 0 to 23; null where the export tells no time. */
  readonly hour: number | null;
  readonly title: string | null;
  readonly plays: number | null;
  readonly comments: number | null;
}

/** All that is known of her account. */
export interface OwnWorks {
  readonly works: readonly OwnWork[];
  /** Between which days exports reach; null where nothing was brought in. Outside of them nothing is known. */
  readonly known: { readonly fromOn: CalendarDate; readonly untilOn: CalendarDate } | null;
}

/** What a title says by itself when the work is somebody else's. */
const passedOn = /转载|转发|搬运|来源[:：]|\brepost\b/iu;

const told = (title: string): string =>
  title
    .normalize('NFKC')
    .replace(/[\s\p{P}]/gu, '')
    .toLowerCase();

/**
 * Which of her works are her own, by all that an export tells: a title that does not say it is passed on, and that came for
 * the first time. A work without a title says nothing and is counted on neither side.
 */
export function ownAmong(works: readonly OwnWork[]): {
  readonly own: readonly OwnWork[];
  readonly judged: number;
} {
  const titled = works
    .filter(({ title }) => title && told(title))
    .toSorted((a, b) => a.publishedOn.localeCompare(b.publishedOn));
  const seen = new Set<string>();
  const own = titled.filter(({ title }) => {
    const key = told(title as string);
    const isFirst = !seen.has(key);
    seen.add(key);
    return isFirst && !passedOn.test(title as string);
  });
  return { own, judged: titled.length };
}
