import { Permission } from '../access/index.js';

/** Accounts of one's own unit and of all units below it. */
export const readAccounts = Permission.forMembers('platforms.read-accounts', 'subtree');

/** Figures of one's own unit and of all units below it. */
export const readFigures = Permission.forMembers('platforms.read-figures', 'subtree');

/** Register, edit and close accounts. */
export const keepAccounts = Permission.forPosts('platforms.keep-accounts', 'subtree', [
  'chair',
  'vice_chair',
  'publicity_officer',
  'editor',
  'administrator',
]);

/** What visitors see: open accounts by name and link, and the province's own totals. */
export const readPublicFace = Permission.forEveryone('platforms.read-public-face');
