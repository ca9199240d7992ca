import { madeCamp } from '../made-camp.js';
import type { Subject } from './subject.js';

/** An open camp of the unit, with a woman of the unit enrolled in it. */
export const subject: Subject = {
  type: 'Camp',
  of: async (unitId, maker) => (await madeCamp(unitId, maker)).campId,
};
