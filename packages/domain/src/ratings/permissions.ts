import { Permission } from '../access/index.js';

/** What is published of rubrics, and whether a receipt is right: anyone may recompute. */
export const readPublishedRubrics = Permission.forEveryone('ratings.read-published-rubrics');

/** Draft, edit, try out and publish rubrics: the province's alone. */
export const keepRubrics = Permission.forPosts(
  'ratings.keep-rubrics',
  'own_unit',
  ['chair', 'vice_chair', 'editor', 'administrator'],
  ['province'],
);
