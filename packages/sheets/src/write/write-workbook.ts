import type { SheetToWrite } from './sheet-to-write.js';

/** Writes an .xlsx piece by piece. Texts are stored as texts, so that none is ever taken for a formula. */
export async function* writeWorkbook(_sheets: readonly SheetToWrite[]): AsyncGenerator<Uint8Array> {}
