import { type CalendarDate, Count } from '../kernel/index.js';

/** The stock of one account's followers at the end of one day. */
export interface FollowerObservation {
  readonly on: CalendarDate;
  readonly followers: Count;
  /** Whether the account was closed on that day, which takes its followers out of the stock. */
  readonly closes?: boolean;
}

/** What one observation adds to what was known before it. */
export interface FollowerStep {
  readonly on: CalendarDate;
  /** The change of the stock; the first observation enters whole. Steps add up to the last known stock. */
  readonly followersStep: number;
  /** The step where it is growth; undefined where the account enters the stock or leaves it. */
  readonly followersGrowth: number | undefined;
  /** 1 where the account enters the stock with its whole count, -1 where its closing takes it out, else 0. */
  readonly entry: -1 | 0 | 1;
  /** Whether either count was censored and stands here by its lower bound: the true change may be higher or lower. */
  readonly isCensored: boolean;
}

/**
 * Follower steps of one account, one for each day on which a count was reported; a day whose count is missing is no
 * observation and gives none. The days may have gaps: a step then covers all days since the observation before.
 * Entries add up over accounts to the number of those in the stock.
 * A correction changes its own day's step and that of the next observed day, and no other.
 * @param observations in chronological order, one a day
 * @throws RangeError when a day does not come after the one before
 */
export function deriveSteps(observations: readonly FollowerObservation[]): readonly FollowerStep[] {
  requireChronology(observations);
  const reported = observations.filter(({ followers }) => !Count.isMissing(followers));
  return reported.map((observation, index) => step(observation, reported[index - 1]));
}

const stockOf = (observation: FollowerObservation | undefined): number =>
  (observation && Count.lowerBound(observation.followers)) ?? 0;

const isCensored = (observation: FollowerObservation | undefined): boolean =>
  observation?.followers.state === 'censored';

const isOut = (observation: FollowerObservation | undefined): boolean =>
  observation === undefined || observation.closes === true;

function step(observation: FollowerObservation, before: FollowerObservation | undefined): FollowerStep {
  const followersStep = stockOf(observation) - stockOf(before);
  const entry = (Number(isOut(before)) - Number(isOut(observation))) as -1 | 0 | 1;
  return Object.freeze({
    on: observation.on,
    followersStep,
    followersGrowth: entry === 0 ? followersStep : undefined,
    entry,
    isCensored: isCensored(observation) || isCensored(before),
  });
}

function requireChronology(observations: readonly FollowerObservation[]): void {
  observations.forEach(({ on }, index) => {
    const before = observations[index - 1];
    if (before && before.on >= on) throw new RangeError(`${on} does not come after ${before.on}.`);
  });
}
