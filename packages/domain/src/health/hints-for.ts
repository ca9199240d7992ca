import { CalendarDate } from '../kernel/index.js';
import type { AccountCondition } from './condition.js';
import { followerJump } from './follower-jump.js';
import { Hint, type HintKind, hintKinds } from './hint.js';
import { hintThresholds as at } from './thresholds.js';

type Look = (condition: AccountCondition, today: CalendarDate) => Hint | undefined;

const isRecent = (on: CalendarDate, today: CalendarDate): boolean =>
  CalendarDate.daysBetween(on, today) <= at.recentDays;

/** Silence is counted from the last publication, or from its opening where nothing was ever published. */
const silent: Look = ({ lastPublishedOn, openedOn }, today) => {
  const since = lastPublishedOn ?? openedOn;
  if (!since) return undefined;
  const days = CalendarDate.daysBetween(since, today);
  if (days < at.silentDays) return undefined;
  return Hint.of('silent', {
    on: lastPublishedOn,
    amount: days,
    before: CalendarDate.plusDays(since, at.vetoDays),
  });
};

const jumped: Look = ({ moves }, today) => {
  const jump = followerJump(moves);
  return jump && isRecent(jump.on, today)
    ? Hint.of('follower_jump', { on: jump.on, amount: jump.followersStep })
    : undefined;
};

const unanswered: Look = ({ unanswered: counted }, today) =>
  counted && counted.count > 0 && isRecent(counted.on, today)
    ? Hint.of('unanswered_messages', { on: counted.on, amount: counted.count })
    : undefined;

const whileOpen: Readonly<Partial<Record<HintKind, Look>>> = {
  impostor_reported: ({ openImpostors }) =>
    openImpostors > 0 ? Hint.of('impostor_reported', { amount: openImpostors }) : undefined,
  silent,
  unanswered_messages: unanswered,
  follower_jump: jumped,
  doubled_registration: ({ doubles }) =>
    doubles > 0 ? Hint.of('doubled_registration', { amount: doubles }) : undefined,
  filing_number_missing: ({ filingNumber }) =>
    filingNumber === null ? Hint.of('filing_number_missing') : undefined,
};

const onceClosed: Readonly<Partial<Record<HintKind, Look>>> = {
  closed_without_notice: ({ closedOn, closingNoticedOn }, today) =>
    closedOn && !closingNoticedOn && isRecent(closedOn, today)
      ? Hint.of('closed_without_notice', { on: closedOn })
      : undefined,
};

/** What is worth a word about an account, the most pressing first. A closed one is only asked how it was closed. */
export function hintsFor(condition: AccountCondition, today: CalendarDate): readonly Hint[] {
  const looks = condition.closedOn ? onceClosed : whileOpen;
  return hintKinds.flatMap((kind) => looks[kind]?.(condition, today) ?? []);
}
