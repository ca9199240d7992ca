import { Permission, postKinds } from '../access/index.js';

/** The registers of one's own unit and of all units below it: how many came and when they were answered. */
export const readMatters = Permission.forMembers('matters.read-matters', 'subtree');

/** Write lines of a register; the next tier may do it for who tells her by phone or on paper. */
export const keepMatters = Permission.forPosts(
  'matters.keep-matters',
  'subtree',
  postKinds.filter((kind) => kind !== 'reviewer'),
);
