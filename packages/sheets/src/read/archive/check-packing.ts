import type { Entry } from 'yauzl';
import { refuse } from '../refuse.js';
import type { SheetLimits } from '../sheet-limits.js';

const smallPart = 8 * 2 ** 20;
const localHeaderBytes = 30;
const stored = 0;
export const deflated = 8;
const isEncrypted = (entry: Entry): boolean => (entry.generalPurposeBitFlag & 1) !== 0;

/**
 * Refuses what would unpack to far more than it holds, before anything is unpacked. That the parts are as large as their
 * table of contents says is checked while they are unpacked.
 */
export function checkPacking(entries: readonly Entry[], limits: SheetLimits): void {
  if (entries.some(isEncrypted)) refuse('FileEncrypted', 'The file is protected by a password.');
  if (entries.some(({ compressionMethod: method }) => method !== stored && method !== deflated))
    refuse('FileDamaged', 'The file is packed in a way that no spreadsheet program uses.');
  const unpacked = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  if (unpacked > limits.unpackedBytes)
    refuse('UnpacksTooLarge', `The file unpacks to ${unpacked} bytes, more than a spreadsheet needs.`);
  for (const entry of entries) checkRatio(entry, limits.unpackedRatio);
  checkNames(entries);
  checkOverlap(entries);
}

function checkRatio(entry: Entry, ratio: number): void {
  const { compressedSize, uncompressedSize, fileName } = entry;
  if (uncompressedSize > smallPart && uncompressedSize > compressedSize * ratio)
    refuse('UnpacksTooLarge', `The part ${fileName} unpacks to more than ${ratio} times its size.`);
}

function checkNames(entries: readonly Entry[]): void {
  const names = new Set(entries.map((entry) => entry.fileName.toLowerCase()));
  if (names.size < entries.length) refuse('FileDamaged', 'The file holds two parts of the same name.');
}

/** Parts that share their bytes are how a small file claims to be many large ones. */
function checkOverlap(entries: readonly Entry[]): void {
  const inOrder = entries.toSorted((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader);
  inOrder.forEach((entry, index) => {
    const next = inOrder[index + 1];
    const end = entry.relativeOffsetOfLocalHeader + localHeaderBytes + entry.compressedSize;
    if (next && end > next.relativeOffsetOfLocalHeader)
      refuse('UnpacksTooLarge', `The parts ${entry.fileName} and ${next.fileName} share their bytes.`);
  });
}
