import { type Actor, Permission, type UnitPath } from '../access/index.js';

/** A diagnosis of an account of one's own unit, or of a unit directly below it. */
export const readDiagnosis = Permission.forMembers('reach.read-diagnosis', 'subtree');

/** By which weights accounts are diagnosed where no index was published, and by which they were: every member may know. */
export const readWeights = Permission.forMembers('reach.read-weights', 'subtree');

/** Set these weights: the province's alone. */
export const keepWeights = Permission.forPosts(
  'reach.keep-weights',
  'own_unit',
  ['chair', 'vice_chair', 'editor', 'administrator'],
  ['province'],
);

/** Whether an account's diagnosis is told to her: it is for its own people and the tier above, for nobody higher up. */
export const isToldDiagnosis = (actor: Actor, accountPath: UnitPath): boolean =>
  Permission.isForOwnOrJustBelow(readDiagnosis, actor, accountPath);
