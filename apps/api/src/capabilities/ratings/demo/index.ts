import type { DemoSeed } from '../../../platform/capability.js';
import { sowRatings } from './sow-ratings.js';

export const demo: DemoSeed = { order: 40, label: 'a round of star ratings', sow: sowRatings };
