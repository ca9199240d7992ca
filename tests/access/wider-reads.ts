import type { Relation } from './placed-unit.js';

/**
 * Root fields that show more than their permission's reach, and why. Everything else is held to the reach.
 * - `figures`: everyone sees the totals of the units her own figures are part of, and of no other.
 */
const wider: Readonly<Record<string, readonly Relation[]>> = { figures: ['above'] };

export const readsWider = (field: string, relation: Relation): boolean =>
  wider[field]?.includes(relation) ?? false;
