import { madeGroup } from '../made-coaching.js';
import type { Subject } from './subject.js';

/** A group of the unit, coached by whoever makes it. */
export const subject: Subject = { type: 'CoachGroup', of: madeGroup };
