import type { CalendarDate } from '@fulian/domain/kernel';
import { Period, type PeriodKind } from '@fulian/domain/platforms';
import type { PeriodFigures } from './figures.query.ts';

type Total = PeriodFigures['plays'];

const plus = (one: Total, other: Total): Total => ({
  value: one.value + other.value,
  reported: one.reported + other.reported,
  censored: one.censored + other.censored,
});

/**
 * Days summed into weeks, or months into years, in their order. The stock of followers is that of the last part; what was
 * reported stays apart from what was not, and a sum with a lower bound in it is one.
 * @param parts each wholly within one period of the kind, the earliest first
 */
export const summedBy = (kind: PeriodKind, parts: readonly PeriodFigures[]): readonly PeriodFigures[] =>
  [...Map.groupBy(parts, ({ from }) => Period.containing(kind, from as CalendarDate).from).values()].map(
    (within) => within.reduce(joined),
  );

const joined = (before: PeriodFigures, after: PeriodFigures): PeriodFigures => ({
  from: before.from,
  to: after.to,
  followers: after.followers,
  followersGrowth: before.followersGrowth + after.followersGrowth,
  posts: plus(before.posts, after.posts),
  reads: plus(before.reads, after.reads),
  plays: plus(before.plays, after.plays),
  likes: plus(before.likes, after.likes),
});
