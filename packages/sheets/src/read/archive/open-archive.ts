import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { refuse } from '../refuse.js';
import type { SheetLimits } from '../sheet-limits.js';
import type { Archive } from './archive.js';
import { checkPacking } from './check-packing.js';

/** Reads the table of contents of a zip file and checks it; unpacks nothing. */
export async function openArchive(bytes: Buffer, limits: SheetLimits): Promise<Archive> {
  const { zip, entries } = await readContents(bytes, limits.parts);
  checkPacking(entries, limits);
  return { bytes, zip, parts: new Map(entries.map((entry) => [entry.fileName.toLowerCase(), entry])) };
}

async function readContents(bytes: Buffer, limit: number): Promise<{ zip: ZipFile; entries: Entry[] }> {
  const entries: Entry[] = [];
  let zip: ZipFile;
  try {
    zip = await fromBufferPromise(bytes);
    if (zip.entryCount <= limit) for await (const entry of zip.eachEntry()) entries.push(entry);
  } catch {
    return refuse('FileDamaged', 'The file is cut off or damaged: its table of contents cannot be read.');
  }
  if (zip.entryCount > limit) refuse('UnpacksTooLarge', `The file holds more than ${limit} parts.`);
  return { zip, entries };
}
