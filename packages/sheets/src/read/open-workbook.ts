import { SheetLimits } from './sheet-limits.js';
import { SheetRefusal } from './sheet-refusal.js';
import type { Workbook } from './workbook.js';

/** Where a file comes from: its bytes, its bytes in pieces (as uploaded or as stored), or its path. */
export type SheetSource = Uint8Array | AsyncIterable<Uint8Array> | string;

/**
 * Opens a file of sheets by what its bytes are, whatever its name says. The bytes are held as long as the workbook is;
 * nothing is unpacked before the packing has been checked.
 */
export async function openWorkbook(
  _source: SheetSource,
  _fileName: string,
  _limits: SheetLimits = SheetLimits.usual,
): Promise<Workbook | SheetRefusal> {
  return SheetRefusal.of('FileEmpty', 'The file is empty.');
}
