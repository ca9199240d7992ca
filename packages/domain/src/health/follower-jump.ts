import type { FollowerMove } from './condition.js';
import { hintThresholds as at } from './thresholds.js';

/** The middle of what a day moves, up or down; 0 without days. */
const usualMove = (moves: readonly FollowerMove[]): number => {
  const sizes = moves.map(({ followersStep }) => Math.abs(followersStep)).toSorted((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? 0;
};

/** The latest move that is far out of the usual: bought followers, a hijacked account, or a wrong number. */
export function followerJump(moves: readonly FollowerMove[]): FollowerMove | undefined {
  return moves.findLast((move, index) => {
    const size = Math.abs(move.followersStep);
    const before = move.followers - move.followersStep;
    return (
      size >= at.jumpFollowers &&
      size >= at.jumpShare * before &&
      size >= at.jumpTimesUsual * usualMove(moves.toSpliced(index, 1))
    );
  });
}
