import { madeTrainee } from '../made-coaching.js';
import type { Subject } from './subject.js';

/** A woman of the unit who is enrolled in a camp. */
export const subject: Subject = { type: 'Trainee', of: madeTrainee };
