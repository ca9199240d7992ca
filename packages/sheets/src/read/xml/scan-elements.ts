import type { Entry } from 'yauzl';
import type { Archive } from '../archive/archive.js';
import { scanPart } from './scan-part.js';

const nothing = (): void => undefined;

/** Tells the opening tags of one part, for parts whose attributes say all. */
export const scanElements = (
  archive: Archive,
  part: Entry,
  open: (name: string, attributes: string) => void,
): Promise<void> => scanPart(archive, part, { wantsText: false, open, close: nothing, text: nothing });
