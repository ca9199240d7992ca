import type { Entry } from 'yauzl';
import { refuse } from '../refuse.js';
import type { Archive } from './archive.js';

/** The part of that name; a file that refers to a part it does not hold is damaged. */
export const partNamed = (archive: Archive, name: string): Entry =>
  archive.parts.get(name.toLowerCase()) ?? refuse('FileDamaged', `The file lacks its part ${name}.`);
