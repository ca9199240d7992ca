import type { CalendarDate } from '../kernel/index.js';

/** How the stock of followers moved on one observed day. */
export interface FollowerMove {
  readonly on: CalendarDate;
  /** What the day added to the stock before it; less than 0 where followers left. */
  readonly followersStep: number;
  /** The stock at its end. */
  readonly followers: number;
}

/** What is known of an account when its health is looked at. */
export interface AccountCondition {
  readonly openedOn: CalendarDate | null;
  readonly closedOn: CalendarDate | null;
  readonly filingNumber: string | null;
  /** The last day on which anything was published, as far as it was told. */
  readonly lastPublishedOn: CalendarDate | null;
  /** The last day of which anything was told. */
  readonly lastReportedOn: CalendarDate | null;
  /** The latest moves in the order of days, entries into the stock aside. */
  readonly moves: readonly FollowerMove[];
  /** How many other open accounts of the province bear its name or its link on the same platform. */
  readonly doubles: number;
  /** What somebody counted last of messages without an answer; null where nobody counted. */
  readonly unanswered: { readonly on: CalendarDate; readonly count: number } | null;
  /** Reports of accounts that pretend to be it, not settled yet. */
  readonly openImpostors: number;
  /** When its closing was announced; null where it was not. */
  readonly closingNoticedOn: CalendarDate | null;
}
