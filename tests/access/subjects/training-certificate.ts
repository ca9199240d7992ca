import { madeCertificate } from '../made-class.js';
import type { Subject } from './subject.js';

/** A certificate of a woman of the unit, of a camp the unit held. */
export const subject: Subject = { type: 'TrainingCertificate', of: madeCertificate };
