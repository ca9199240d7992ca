import type { Entry } from 'yauzl';
import type { Archive } from '../archive/archive.js';
import { refuse } from '../refuse.js';
import { scanPart } from './scan-part.js';

const nothing = (): void => undefined;

/** Larger than any list of sheets or styles; what is listed is kept in memory. */
const largestPart = 8 * 2 ** 20;

/** Tells the opening tags of one part, for the small parts that are lists and whose attributes say all. */
export const scanElements = (
  archive: Archive,
  part: Entry,
  open: (name: string, attributes: string) => void,
): Promise<void> => {
  if (part.uncompressedSize > largestPart)
    refuse('FileDamaged', `The part ${part.fileName} is larger than any spreadsheet program writes.`);
  return scanPart(archive, part, { wantsText: false, open, close: nothing, text: nothing });
};
