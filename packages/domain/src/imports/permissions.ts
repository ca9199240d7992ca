import { Permission } from '../access/index.js';

/** Bring files of figures in, commit and undo them. */
export const importFigures = Permission.forPosts('imports.import-figures', 'subtree', [
  'chair',
  'vice_chair',
  'publicity_officer',
  'editor',
  'administrator',
]);

/** See which files were brought in, and what came of each row. */
export const readImports = Permission.forMembers('imports.read-imports', 'subtree');
