export { AllianceMembership } from './membership.js';
export { keepAlliance, readAlliance } from './permissions.js';
