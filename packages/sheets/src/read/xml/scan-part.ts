import type { Entry } from 'yauzl';
import type { Archive } from '../archive/archive.js';
import { partText } from '../archive/part-text.js';
import type { XmlHandler } from './xml-handler.js';
import { XmlScanner } from './xml-scanner.js';

/** Tells the handler all of one part. */
export async function scanPart(archive: Archive, part: Entry, handler: XmlHandler): Promise<void> {
  const scanner = new XmlScanner(handler);
  for await (const piece of partText(archive, part)) scanner.push(piece);
  scanner.end();
}
