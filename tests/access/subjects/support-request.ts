import { madeSupportRequest } from '../made-coaching.js';
import type { Subject } from './subject.js';

/** What a woman of the unit asked for on paper. */
export const subject: Subject = { type: 'SupportRequest', of: madeSupportRequest };
