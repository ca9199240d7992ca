import { sentFile } from '../made-class.js';
import type { Subject } from './subject.js';

/** A material of a camp of the unit. */
export const subject: Subject = {
  type: 'CampMaterial',
  of: (unitId, maker) => sentFile(unitId, 'materials', 'Access', maker),
};
