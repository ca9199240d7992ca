import type { Rubric } from '../rubric.js';
import { microHomes } from './micro-homes/index.js';
import { onlineHomes } from './online-homes/index.js';

export { microHomes, onlineHomes };

/** The rubrics that come with the product, both the operator's draft. */
export const shippedRubrics: readonly Rubric[] = Object.freeze([onlineHomes, microHomes]);
