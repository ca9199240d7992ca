import { madeProgramme } from '../made-camp.js';
import type { Subject } from './subject.js';

export const subject: Subject = {
  type: 'TrainingProgramme',
  of: async (unitId, maker) => (await madeProgramme(unitId, maker)).id,
};
