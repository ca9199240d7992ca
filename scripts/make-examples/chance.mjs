/**
 * Numbers between 0 and 1 that look like chance and are always the same for the same seed.
 * @param {number} seed
 * @returns {() => number}
 */
export function chance(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
