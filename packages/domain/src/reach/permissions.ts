import { type Actor, Permission, type UnitPath } from '../access/index.js';

/** A diagnosis of an account of one's own unit, or of a unit directly below it. */
export const readDiagnosis = Permission.forMembers('reach.read-diagnosis', 'subtree');

/** Whether an account's diagnosis is told to her: it is for its own people and the tier above, for nobody higher up. */
export const isToldDiagnosis = (actor: Actor, accountPath: UnitPath): boolean =>
  Permission.isForOwnOrJustBelow(readDiagnosis, actor, accountPath);
