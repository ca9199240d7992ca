import { CalendarDate } from '../../kernel/index.js';
import { growthPercent } from '../../ratings/index.js';
import type { Pause } from '../coaching/coaching-clock.js';
import { type OwnWorks, ownAmong } from '../trend/own-works.js';
import { activeWeeks, type OwnWeek, weeksUntil } from '../trend/weeks.js';

/** What is compared with her own past; nothing that others give (plays, likes, followers) is among it. */
export const growthMeasures = ['active_weeks', 'own_works'] as const;

export type GrowthMeasure = (typeof growthMeasures)[number];

/** One measure in the last twelve weeks and the twelve before, with the weeks it is known for. */
export interface GrowthLine {
  readonly measure: GrowthMeasure;
  readonly now: number | null;
  readonly before: number | null;
  readonly weeksNow: number;
  readonly weeksBefore: number;
  /** By the week, so that a pause costs nothing; null where one side is not known. */
  readonly percent: number | null;
}

export interface Growth {
  readonly lines: readonly GrowthLine[];
  /** The first day of the twelve weeks, and of the twelve before. */
  readonly fromOn: CalendarDate;
  readonly beforeFromOn: CalendarDate;
}

export const growthWeeks = 12;

/** How her account has grown (账号成长): against her own past, and against nobody else. */
export function growthOf(all: OwnWorks, pauses: readonly Pause[], today: CalendarDate): Growth {
  const lastBefore = CalendarDate.plusDays(today, -7 * growthWeeks);
  const now = weeksUntil(today, growthWeeks, all, pauses);
  const before = weeksUntil(lastBefore, growthWeeks, all, pauses);
  const fromOn = CalendarDate.plusDays(lastBefore, 1);
  const beforeFromOn = CalendarDate.plusDays(lastBefore, -7 * growthWeeks + 1);
  const { own } = ownAmong(all.works.filter(({ publishedOn }) => publishedOn >= beforeFromOn));
  const ownNow = own.filter(({ publishedOn }) => publishedOn >= fromOn && publishedOn <= today).length;
  const ownBefore = own.filter(({ publishedOn }) => publishedOn < fromOn).length;
  return {
    lines: [
      line('active_weeks', now, before, activeWeeks(now).active, activeWeeks(before).active),
      line('own_works', now, before, ownNow, ownBefore),
    ],
    fromOn,
    beforeFromOn,
  };
}

function line(
  measure: GrowthMeasure,
  now: readonly OwnWeek[],
  before: readonly OwnWeek[],
  countNow: number,
  countBefore: number,
): GrowthLine {
  const weeksNow = activeWeeks(now).of;
  const weeksBefore = activeWeeks(before).of;
  return {
    measure,
    now: weeksNow ? countNow : null,
    before: weeksBefore ? countBefore : null,
    weeksNow,
    weeksBefore,
    percent: weeksNow && weeksBefore ? growthPercent(countNow * weeksBefore, countBefore * weeksNow) : null,
  };
}
