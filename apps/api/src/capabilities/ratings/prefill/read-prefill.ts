import type { CalendarDate } from '@fulian/domain/kernel';
import {
  carryOver,
  Facts,
  keepAttested,
  type Rubric,
  type SuggestedAnswer,
  suggestCounts,
  withAttested,
} from '@fulian/domain/ratings';
import { readEarlierRating } from './read-earlier-rating.js';
import { readFacts } from './read-facts.js';
import { readSeenDeeds } from './read-seen-deeds.js';

/** All that is filled in for a home, each with its source. */
export interface Prefill {
  readonly facts: Facts;
  /** One for a criterion at most. */
  readonly suggested: readonly SuggestedAnswer[];
}

/** Of which home, by which rubric; in which round, where one is under way. */
export interface PrefilledHome {
  readonly unitId: string;
  readonly rubric: Rubric;
  readonly roundId: string | null;
  /** What was attested in the application under way, if anything was. */
  readonly attested: Facts | null;
}

/**
 * What is known of a home on a day: what the system knows, where it does not, what was attested in this application, and
 * where nothing was, what was attested in the last one that was granted.
 */
export async function readPrefill(home: PrefilledHome, today: CalendarDate): Promise<Prefill> {
  const { unitId, rubric, roundId, attested } = home;
  const known = await readFacts(unitId, today);
  const earlier = await readEarlierRating(unitId, rubric.appliesTo.home, roundId);
  const carried = earlier ? carryOver(rubric, earlier) : { facts: Facts.none, suggested: [] };
  const seen = suggestCounts(rubric, await readSeenDeeds(unitId, today));
  return {
    facts: keepAttested(known, withAttested(carried.facts, attested && keepAttested(Facts.none, attested))),
    suggested: [...carried.suggested, ...seen],
  };
}
