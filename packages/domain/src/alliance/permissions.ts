import { Permission } from '../access/index.js';

/** Which accounts are in the alliance, of one's own unit and of all units below it. */
export const readAlliance = Permission.forMembers('alliance.read-alliance', 'subtree');

/** Take accounts into the alliance, and let them leave. */
export const keepAlliance = Permission.forPosts('alliance.keep-alliance', 'subtree', [
  'chair',
  'vice_chair',
  'publicity_officer',
  'editor',
  'administrator',
]);
