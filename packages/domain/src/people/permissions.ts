import { Permission } from '../access/index.js';

/** Who I am, in which post I act and what it may do; visitors get nothing back. */
export const readMe = Permission.forEveryone('people.read-me');

/** With which names an installation in demo mode can be looked around; empty everywhere else. */
export const readDemoSignIns = Permission.forEveryone('people.read-demo-sign-ins');

/** Which offices a unit has; a holder is named only when she agreed to it. */
export const readOffices = Permission.forEveryone('people.read-offices');

/** Who holds which post in one's own unit and in all units below it. */
export const readOfficeHolders = Permission.forMembers('people.read-office-holders', 'subtree');

/** Change over to another of one's own posts. */
export const actInPost = Permission.forMembers('people.act-in-post', 'oneself');
