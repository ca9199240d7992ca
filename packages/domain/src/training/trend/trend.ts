import { CalendarDate } from '../../kernel/index.js';
import type { Pause } from '../coaching/coaching-clock.js';
import { Pauses } from '../coaching/pauses.js';
import { type BestHour, bestHour } from './best-hour.js';
import { type OwnWorks, ownAmong } from './own-works.js';
import { activeWeeks, type OwnWeek, weeksUntil } from './weeks.js';

/** The one thing to do next; exactly one, so that it can be done. */
export const nextSteps = [
  'bring_in_export',
  'rest',
  'publish_one',
  'answer_messages',
  'make_own',
  'try_hour',
  'keep_going',
] as const;

export type NextStep = (typeof nextSteps)[number];

/** How many messages waited when somebody counted them. */
export interface Unanswered {
  readonly count: number;
  readonly countedOn: CalendarDate;
}

/** How it goes, for herself and her coach: against nobody, and each number with what it was made from. */
export interface Trend {
  readonly weeks: readonly OwnWeek[];
  /** Weeks with a work, of those that are known and not paused; null where none is known. */
  readonly regularity: { readonly active: number; readonly of: number } | null;
  /** Own works, of those whose titles say something; null where none does. */
  readonly originality: { readonly own: number; readonly of: number } | null;
  /** Null where nobody counted; comments are of the works that tell theirs. */
  readonly replies: {
    readonly unanswered: Unanswered | null;
    readonly comments: number | null;
    readonly worksWithComments: number;
  };
  readonly bestHour: BestHour | null;
  readonly lastWorkOn: CalendarDate | null;
  readonly nextStep: NextStep;
}

/** How many weeks a trend looks back. */
export const trendWeeks = 12;

/** After so many days without a work the next step is one. */
export const quietDays = 14;

/** Her trend on a day, from her own exports alone. */
export function trendOf(
  all: OwnWorks,
  pauses: readonly Pause[],
  unanswered: Unanswered | null,
  today: CalendarDate,
): Trend {
  const since = CalendarDate.plusDays(today, -7 * trendWeeks + 1);
  const works = all.works.filter(({ publishedOn }) => publishedOn >= since && publishedOn <= today);
  const weeks = weeksUntil(today, trendWeeks, all, pauses);
  const regularity = activeWeeks(weeks);
  const { own, judged } = ownAmong(works);
  const commented = works.flatMap(({ comments }) => (comments === null ? [] : [comments]));
  const told = {
    weeks,
    regularity: regularity.of ? regularity : null,
    originality: judged ? { own: own.length, of: judged } : null,
    replies: {
      unanswered,
      comments: commented.length ? commented.reduce((sum, each) => sum + each, 0) : null,
      worksWithComments: commented.length,
    },
    bestHour: bestHour(works),
    lastWorkOn: all.works.reduce<CalendarDate | null>(
      (last, { publishedOn }) => (publishedOn <= today && (!last || publishedOn > last) ? publishedOn : last),
      null,
    ),
  };
  return {
    ...told,
    nextStep: nextStepOf(told, Boolean(all.known), Pauses.on(pauses, today) !== undefined, today),
  };
}

function nextStepOf(
  { lastWorkOn, replies, originality, bestHour: hour }: Omit<Trend, 'nextStep'>,
  isKnown: boolean,
  isPaused: boolean,
  today: CalendarDate,
): NextStep {
  if (isPaused) return 'rest';
  if (!isKnown) return 'bring_in_export';
  if (!lastWorkOn || CalendarDate.daysBetween(lastWorkOn, today) > quietDays) return 'publish_one';
  if (replies.unanswered && replies.unanswered.count > 0) return 'answer_messages';
  if (originality && originality.own * 3 < originality.of * 2) return 'make_own';
  return hour ? 'try_hour' : 'keep_going';
}
