export type { AccountCondition, FollowerMove } from './condition.js';
export { followerJump } from './follower-jump.js';
export { Hint, type HintKind, hintKinds } from './hint.js';
export { hintsFor } from './hints-for.js';
export { type ImpostorOutcome, ImpostorReport, impostorOutcomes } from './impostor.js';
export { isToldHints, readHints, tellHealth } from './permissions.js';
export { hintThresholds } from './thresholds.js';
