import type { Entry } from 'yauzl';
import type { Archive } from '../archive/archive.js';
import { unpackPart } from '../archive/unpack-part.js';
import { refuse } from '../refuse.js';
import type { SheetLimits } from '../sheet-limits.js';
import { attributeOf } from '../xml/attribute-of.js';
import { type MergedRange, parseMergedRange } from './merged-range.js';

const mark = Buffer.from('mergeCell ');
/** Longer than any tag that names a range. */
const overlap = 200;
const tag = /<(?:[^\s<>]+:)?mergeCell\s([^<>]*)>/g;

/**
 * The merged ranges of a sheet, by their first rows. They stand after all rows, so that the sheet has to be unpacked once
 * before it can be read; looking at the bytes is enough for that, and holds no more than one piece of them.
 */
export async function findMerges(
  archive: Archive,
  part: Entry,
  limits: SheetLimits,
): Promise<readonly MergedRange[]> {
  const merges = new Map<string, MergedRange>();
  let rest = Buffer.alloc(0);
  for await (const piece of unpackPart(archive, part)) {
    const bytes = Buffer.concat([rest, piece]);
    if (bytes.includes(mark)) for (const range of rangesIn(bytes)) merges.set(range.ref, range);
    if (merges.size > limits.merges)
      refuse('TooManyCells', `A sheet has more than ${limits.merges} merged ranges.`);
    rest = Buffer.from(bytes.subarray(-overlap));
  }
  return [...merges.values()].sort((a, b) => a.firstRow - b.firstRow);
}

function* rangesIn(bytes: Buffer): Generator<MergedRange> {
  for (const [, attributes = ''] of bytes.toString('latin1').matchAll(tag)) {
    const range = parseMergedRange(attributeOf(attributes, 'ref') ?? '');
    if (range) yield range;
  }
}
