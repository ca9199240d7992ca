export { Deadline, type Extension } from './deadline.js';
export { type AnnouncedYear, stateCouncilDays } from './state-council-days.js';
export { type ReckonedDay, WorkingDays } from './working-days.js';
