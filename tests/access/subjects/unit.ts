import type { Subject } from './subject.js';

export const subject: Subject = { type: 'Unit', of: async (unitId) => unitId };
