import { madeCamp } from '../made-camp.js';
import type { Subject } from './subject.js';

/** An enrolment of a woman of the unit in an open camp of the unit. */
export const subject: Subject = {
  type: 'Enrolment',
  of: async (unitId, maker) => (await madeCamp(unitId, maker)).enrolmentId,
};
