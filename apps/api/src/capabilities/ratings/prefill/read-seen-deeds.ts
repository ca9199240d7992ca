import type { CalendarDate } from '@fulian/domain/kernel';
import type { suggestCounts } from '@fulian/domain/ratings';
import { readOwnWorks } from './read-own-works.js';

type Seen = Parameters<typeof suggestCounts>[1];

/**
 * What the system saw a home do within the year: its own works that were brought in, as far as their titles tell. Whether
 * one that does not say so was passed on, only she can say.
 */
export async function readSeenDeeds(unitId: string, today: CalendarDate): Promise<Seen> {
  const { count } = await readOwnWorks(unitId, today);
  return {
    original_works: {
      count,
      source: `导入的作品：近一年 ${count} 件，标明转载和重复的已减去；其余转载的请减去`,
    },
  };
}
