import type { Relation } from './placed-unit.js';

/**
 * Root fields that show more than their permission's reach, and why. Everything else is held to the reach.
 * - `figures`: everyone sees the totals of the units her own figures are part of, and of no other.
 * - `camp`: an open camp is known to every member, because whoever might come has to know of it.
 * - `trainingEffects`: of a programme that is held above her she sees what came of it among her own.
 */
const wider: Readonly<Record<string, readonly Relation[]>> = {
  figures: ['above'],
  camp: ['above', 'sibling'],
  trainingEffects: ['above'],
};

export const readsWider = (field: string, relation: Relation): boolean =>
  wider[field]?.includes(relation) ?? false;
