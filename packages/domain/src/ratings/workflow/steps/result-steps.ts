import { type CalendarDate, CalendarMonth, CalendarDate as Day, Refusal } from '../../../kernel/index.js';
import type { Objection, RatingCase } from '../rating-case.js';
import type { RatingStep } from '../rating-step.js';
import { type Change, dueIn, type Moment, noReason, publish } from './case-rules.js';

/** How many objections without an answer one notice takes. */
const mostOpenObjections = 50;

/** Whether a result takes one more objection: while it is on public notice, from anybody. */
export function allowObjection(
  until: CalendarDate | null,
  open: number,
  today: CalendarDate,
): Refusal<'NoticeIsOver' | 'TooManyObjections'> | undefined {
  if (!until || today > until)
    return Refusal.of('NoticeIsOver', 'The result is not on public notice any more.');
  return open < mostOpenObjections
    ? undefined
    : Refusal.of('TooManyObjections', 'Many objections wait for an answer; please come again later.');
}

/** Puts something forward against a result while it is on public notice; anybody may. */
export function object(
  found: RatingCase,
  objectionId: string,
  { today }: Moment,
): Change | Refusal<'NoticeIsOver' | 'TooManyObjections'> {
  const open = found.objections.filter(({ outcome }) => outcome === null).length;
  return (
    allowObjection(found.notice?.until ?? null, open, today) ?? {
      objections: [...found.objections, { id: objectionId, outcome: null }],
    }
  );
}

/** Answers an objection. Upheld, the result falls; upheld in part, what is left of it is published anew. */
export function answerObjection(
  found: RatingCase,
  { objectionId, outcome, stars, reason }: Extract<RatingStep, { readonly step: 'answer_objection' }>,
  moment: Moment,
): Change | Refusal<'NoReason' | 'ObjectionNotFound' | 'ObjectionAnswered' | 'NoStars'> {
  const objection = found.objections.find(({ id }) => id === objectionId);
  if (!objection) return Refusal.of('ObjectionNotFound', 'There is no such objection.', ['objectionId']);
  if (objection.outcome) return Refusal.of('ObjectionAnswered', 'It was answered already.', ['objectionId']);
  if (!reason.trim()) return noReason;
  const objections: Objection[] = found.objections.map((each) =>
    each.id === objectionId ? { id: each.id, outcome } : each,
  );
  if (outcome === 'dismissed') return { objections };
  if (outcome === 'upheld') return { objections, state: 'declined', stars: null, dueOn: null };
  if (stars === null || !Number.isSafeInteger(stars) || stars < 1 || stars > (found.stars ?? 0))
    return Refusal.of(
      'NoStars',
      'Upheld in part, one star or more is left, and no more than were published.',
      ['stars'],
    );
  return { objections, ...publish(stars, moment) };
}

/** Grants what was on public notice, once that is over and every objection has its answer. */
export function award(
  found: RatingCase,
  { rules, today }: Moment,
): Change | Refusal<'NoticeNotOver' | 'ObjectionsOpen'> {
  if (!found.notice || found.stars === null || today <= found.notice.until)
    return Refusal.of('NoticeNotOver', 'The public notice is not over yet.');
  if (found.objections.some(({ outcome }) => outcome === null))
    return Refusal.of('ObjectionsOpen', 'Some objections have no answer yet.');
  const until = lastDayOf(today, rules.validMonths);
  return { state: 'awarded', award: { stars: found.stars, from: today, until }, dueOn: null };
}

/** The day before the same day so many months later, or the month's last day where it has no such day. */
function lastDayOf(from: CalendarDate, months: number): CalendarDate {
  const month = CalendarMonth.plus(Day.monthOf(from), months);
  const same = Day.parse(`${month}-${from.slice(8)}`);
  return Day.plusDays(Refusal.is(same) ? CalendarMonth.firstDay(CalendarMonth.plus(month, 1)) : same, -1);
}

/** Takes an award back after a veto event. */
export const revoke = (reason: string): Change | Refusal<'NoReason'> =>
  reason.trim() ? { state: 'revoked', dueOn: null } : noReason;

/** Answers an appeal: a revoked award is in force again; a declined application goes to the panel once more. */
export function answerAppeal(
  found: RatingCase,
  isUpheld: boolean,
  reason: string,
  moment: Moment,
): Change | Refusal<'NoReason'> {
  if (!reason.trim()) return noReason;
  const against = found.appealed ?? 'declined';
  if (!isUpheld) return { state: against, dueOn: null };
  return against === 'revoked'
    ? { state: 'awarded', dueOn: null }
    : dueIn('panel', moment.rules.panelDays, moment);
}

/**
 * Whether an award that an appeal puts back is in force: not where a later one of the same home was granted in the
 * meantime. It is cleared of its revocation then and stands as superseded, so that a home never has two.
 * @returns the day from which it is superseded; null where it is in force again
 */
export const supersededOn = (
  restored: { readonly from: CalendarDate },
  others: readonly { readonly from: CalendarDate }[],
): CalendarDate | null =>
  others
    .map(({ from }) => from)
    .filter((from) => from >= restored.from)
    .toSorted()[0] ?? null;

/** Gives the step under way more working days. */
export function extend(
  found: RatingCase,
  days: number,
  reason: string,
  moment: Moment,
): Change | Refusal<'NoReason' | 'NotAnExtension'> {
  if (!reason.trim()) return noReason;
  if (!Number.isSafeInteger(days) || days < 1 || days > 60)
    return Refusal.of('NotAnExtension', 'An extension has 1 to 60 working days.', ['days']);
  // What is overdue gets its days from today on: an extension never ends before it was granted.
  const from = found.dueOn && found.dueOn > moment.today ? found.dueOn : moment.today;
  const until = dueIn(found.state, days, { ...moment, today: from }).dueOn ?? from;
  return found.state === 'notice' && found.notice
    ? { dueOn: until, notice: { ...found.notice, until } }
    : { dueOn: until };
}
