import type { DemoSeed } from '../../../platform/capability.js';
import { sowFigures } from './sow-figures.js';

export const demo: DemoSeed = { order: 30, label: 'accounts and a year of figures', sow: sowFigures };
