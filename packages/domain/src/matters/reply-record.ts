import { CalendarDate } from '../kernel/index.js';
import { WorkingDays } from '../ratings/index.js';
import type { Matter } from './matter.js';

/** Within so many working days an answer is in time (the operator's draft). */
export const replyWindowDays = 5;

const yearDays = 365;

/** What a register says of a kind of matter over the past year; null is not known, which is not zero. */
export interface ReplyTimes {
  /** How many came. */
  readonly received: number;
  readonly answered: number;
  /** Of those that were answered or whose window is over: how many in time, in whole percent, rounded down. */
  readonly onTimePercent: number | null;
  /** Of the same: how many were answered at all. */
  readonly answeredPercent: number | null;
  /** How long such a matter usually waits: the median, the later of two; what is open counts as it has waited so far. */
  readonly usualWorkingDays: number | null;
}

/** What a home's register says on a day. */
export interface ReplyRecord {
  readonly questions: ReplyTimes;
  readonly complaints: ReplyTimes;
  readonly errors: ReplyTimes;
  /** Questions and complaints answered in the past year; null where nothing came in it. */
  readonly repliesGiven: number | null;
  /** The same of the year before; null where nothing of that year stands in the register. */
  readonly repliesBefore: number | null;
}

/** Reckons up a register; lines of other days than the past two years change nothing. */
export function replyRecord(matters: readonly Matter[], today: CalendarDate): ReplyRecord {
  const since = CalendarDate.plusDays(today, -yearDays);
  const before = CalendarDate.plusDays(since, -yearDays);
  const known = matters.filter(({ receivedOn }) => receivedOn > before && receivedOn <= today);
  const recent = known.filter(({ receivedOn }) => receivedOn > since);
  const asked = known.filter(({ kind }) => kind !== 'error');
  const given = (from: CalendarDate, until: CalendarDate) =>
    sum(asked.filter(({ answeredOn }) => answeredOn && answeredOn > from && answeredOn <= until));
  const of = (kind: Matter['kind']) =>
    replyTimes(
      recent.filter((each) => each.kind === kind),
      today,
    );
  return {
    questions: of('question'),
    complaints: of('complaint'),
    errors: of('error'),
    repliesGiven: asked.some(({ receivedOn }) => receivedOn > since) ? given(since, today) : null,
    repliesBefore: asked.some(({ receivedOn }) => receivedOn <= since) ? given(before, since) : null,
  };
}

const sum = (matters: readonly Matter[]): number => matters.reduce((all, { count }) => all + count, 0);

function replyTimes(matters: readonly Matter[], today: CalendarDate): ReplyTimes {
  const waited = matters.map((matter) => ({
    ...matter,
    days: WorkingDays.between(matter.receivedOn, matter.answeredOn ?? today),
  }));
  const judged = waited.filter(({ answeredOn, days }) => answeredOn || days > replyWindowDays);
  const all = sum(judged);
  const percent = (part: readonly Matter[]) => (all > 0 ? Math.floor((sum(part) * 100) / all) : null);
  return {
    received: sum(matters),
    answered: sum(matters.filter(({ answeredOn }) => answeredOn)),
    onTimePercent: percent(judged.filter(({ answeredOn, days }) => answeredOn && days <= replyWindowDays)),
    answeredPercent: percent(judged.filter(({ answeredOn }) => answeredOn)),
    usualWorkingDays: median(judged, all),
  };
}

/** Each line counts as often as it has matters. */
function median(waited: readonly (Matter & { readonly days: number })[], all: number): number | null {
  let passed = 0;
  for (const { days, count } of waited.toSorted((a, b) => a.days - b.days)) {
    passed += count;
    if (passed * 2 > all) return days;
  }
  return null;
}
