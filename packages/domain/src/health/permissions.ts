import { type Actor, Permission, type UnitPath } from '../access/index.js';

/** Private hints about accounts of one's own unit, or of a unit directly below it. */
export const readHints = Permission.forMembers('health.read-hints', 'subtree');

/** Tell what hints are made of: messages that wait for an answer, accounts that pretend to be ours. */
export const tellHealth = Permission.forPosts('health.tell-health', 'subtree', [
  'chair',
  'vice_chair',
  'publicity_officer',
  'editor',
  'administrator',
]);

/** Whether an account's hints are told to her: they are for its own people and the tier above, for nobody higher up. */
export const isToldHints = (actor: Actor, accountPath: UnitPath): boolean =>
  Permission.isForOwnOrJustBelow(readHints, actor, accountPath);
