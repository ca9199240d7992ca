/**
 * When hints are given. Ten days of silence leave four until the two weeks that 国办秘函〔2019〕19号 holds against an account;
 * the rest carries no published rule and is the operator's draft.
 */
export const hintThresholds = Object.freeze({
  silentDays: 10,
  vetoDays: 14,
  /** A move is a jump from so many followers on … */
  jumpFollowers: 1000,
  /** … where it is so large a part of the stock before it … */
  jumpShare: 0.2,
  /** … and so many times what a day usually moves. */
  jumpTimesUsual: 5,
  /** For how long a count of messages, a jump or a closing is worth a word. */
  recentDays: 30,
});
