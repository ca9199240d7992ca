import type { CalendarDate } from '../kernel/index.js';

/** What a hint can be about, the most pressing first. */
export const hintKinds = [
  'impostor_reported',
  'silent',
  'unanswered_messages',
  'follower_jump',
  'doubled_registration',
  'filing_number_missing',
  'closed_without_notice',
] as const;

export type HintKind = (typeof hintKinds)[number];

/** A private word about an account's health; told to its own people and the tier above, counted nowhere. */
export interface Hint {
  readonly kind: HintKind;
  /** The day it is about: the last publication, the jump, the count of messages, the closing. */
  readonly on: CalendarDate | null;
  /** How much: days of silence, messages, followers (less than 0 where they left), other accounts, reports. */
  readonly amount: number | null;
  /** Until when something should be done: a silent account publishes before this day, or its silence is a veto. */
  readonly before: CalendarDate | null;
}

export const Hint = Object.freeze({
  of: (kind: HintKind, { on = null, amount = null, before = null }: Partial<Omit<Hint, 'kind'>> = {}): Hint =>
    Object.freeze({ kind, on, amount, before }),
});
